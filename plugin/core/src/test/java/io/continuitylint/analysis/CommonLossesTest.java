package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is found for all elements at once, and what is found by looking at one element after the other. */
class CommonLossesTest {

    private static final int SYSTEMS = 500;
    private static final int MOST = 2;

    @Test
    void agreesWithLookingAtEachElement() {
        int common = 0;
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            InlineWorkspace written = InlineWorkspace.in(system.manifest());
            SingleLosses losses = SingleLosses.of(Graph.of(written.workspace(), InlineWorkspace.DAY));
            List<Subject> things =
                    system.things().stream().map(written::subject).toList();
            Map<String, String> expected = oneByOne(things, losses);
            common += expected.size();
            assertThat(allAtOnce(losses.common(things, MOST))).as("%s", system).isEqualTo(expected);
        }
        assertThat(common).isGreaterThan(SYSTEMS);
    }

    /** More elements than one leaf of a set has. */
    @Test
    void findsThemAlongAChain() {
        int length = 200;
        StringBuilder manifest = new StringBuilder("functions:\n");
        IntStream.range(0, length).forEach(i -> manifest.append("  f%s: {tier: 1, needs: [c%s]}\n".formatted(i, i)));
        manifest.append("components:\n");
        IntStream.range(0, length)
                .forEach(i -> manifest.append("  c%s: {kind: service%s}\n"
                        .formatted(i, i + 1 < length ? ", needs: [c%s]".formatted(i + 1) : "")));
        InlineWorkspace written = InlineWorkspace.in(manifest.toString());
        SingleLosses losses = SingleLosses.of(Graph.of(written.workspace(), InlineWorkspace.DAY));
        List<Subject> functions = IntStream.range(0, length)
                .<Subject>mapToObj(i -> written.subject("f" + i))
                .toList();
        assertThat(allAtOnce(losses.common(functions, MOST)))
                .hasSize(length - 1)
                .containsEntry("[component:c1]", "2: [function:f0, function:f1]")
                .containsEntry("[component:c199]", "200: [function:f0, function:f1]");
    }

    private static Map<String, String> allAtOnce(List<CommonLoss> found) {
        Map<String, String> words = new TreeMap<>();
        found.forEach(loss -> words.put(keys(loss.elements()), stopped(loss.count(), loss.first())));
        return words;
    }

    private static Map<String, String> oneByOne(List<Subject> things, SingleLosses losses) {
        Map<Subject, List<Subject>> stopped = new LinkedHashMap<>();
        for (Subject thing : things) {
            for (Subject element : losses.unprotected(thing)) {
                stopped.computeIfAbsent(element, unused -> new ArrayList<>()).add(thing);
            }
        }
        Map<List<Subject>, List<Subject>> together = new LinkedHashMap<>();
        stopped.forEach((element, some) ->
                together.computeIfAbsent(some, unused -> new ArrayList<>()).add(element));
        Map<String, String> words = new TreeMap<>();
        together.forEach((some, elements) -> {
            if (some.size() > 1) {
                words.put(keys(elements), stopped(some.size(), some.subList(0, MOST)));
            }
        });
        return words;
    }

    private static String keys(List<Subject> elements) {
        TreeSet<String> keys = new TreeSet<>();
        elements.forEach(element -> keys.add(element.key()));
        return keys.toString();
    }

    private static String stopped(int count, List<Subject> first) {
        return count + ": " + first.stream().map(Subject::key).toList();
    }
}
