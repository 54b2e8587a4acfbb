package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AffectedFunctionsTest {

    private static final InlineWorkspace WRITTEN = InlineWorkspace.in("""
            functions:
              pay: {tier: 1, needs: [desk]}
              print: {tier: 3, needs: [pay, press]}
            components:
              desk: {kind: equipment, startNeeds: [key]}
              press: {kind: equipment, needs: [ink]}
              ink: {kind: equipment, needs: [press]}
              key: {kind: credential}
              desk-2: {kind: equipment, in: [cellar]}
              shelf: {kind: equipment}
            domains:
              cellar: {kind: room}
            backups:
              spare: {protects: desk, variant: warm-standby, uses: [desk-2]}
            """);

    private final AffectedFunctions affected =
            new AffectedFunctions(Graph.of(WRITTEN.workspace(), InlineWorkspace.DAY));

    @Test
    void allFunctionsThatReachAThingAreCounted() {
        assertThat(affected.count(WRITTEN.component("desk"))).isEqualTo(2);
        assertThat(affected.count(WRITTEN.component("key"))).isEqualTo(2);
        assertThat(affected.count(WRITTEN.backup("spare"))).isEqualTo(2);
        assertThat(affected.count(WRITTEN.subject("cellar"))).isEqualTo(2);
        assertThat(affected.count(WRITTEN.component("ink"))).isEqualTo(1);
        assertThat(affected.count(WRITTEN.component("shelf"))).isZero();
    }

    @Test
    void aFunctionIsCountedForItself() {
        assertThat(affected.count(WRITTEN.function("pay"))).isEqualTo(2);
        assertThat(affected.count(WRITTEN.function("print"))).isEqualTo(1);
    }

    @Test
    void aFunctionReachesEachGroupOfThingsOnce() {
        assertThat(affected.reached(List.of(
                        List.of(WRITTEN.component("ink")),
                        List.of(WRITTEN.backup("spare"), WRITTEN.component("desk"), WRITTEN.component("ink")),
                        List.of(WRITTEN.component("shelf")),
                        List.of(WRITTEN.function("pay")))))
                .containsOnly(entry(WRITTEN.function("pay"), 2), entry(WRITTEN.function("print"), 3));
    }

    /** With cycles. */
    @Test
    void countsAgreeWithFollowingEachFunctionByItself() {
        Random random = new Random(11);
        String functions = IntStream.range(0, 150)
                .mapToObj(number -> "  f%s: {tier: 1, needs: [%s]}".formatted(number, needs(random)))
                .collect(Collectors.joining("\n"));
        String components = IntStream.range(0, 90)
                .mapToObj(number -> "  c%s: {kind: service, needs: [%s]}".formatted(number, needs(random)))
                .collect(Collectors.joining("\n"));
        InlineWorkspace workspace =
                InlineWorkspace.in("functions:\n%s\ncomponents:\n%s\n".formatted(functions, components));
        Graph graph = Graph.of(workspace.workspace(), InlineWorkspace.DAY);
        AffectedFunctions counted = new AffectedFunctions(graph);
        List<Component> all = List.copyOf(workspace.workspace().components().values());
        Map<Component, Integer> reaching = new HashMap<>();
        Map<Function, Integer> reached = new HashMap<>();
        for (Function function : workspace.workspace().functions().values()) {
            Set<Subject> here = Reach.of(graph, function);
            reached.put(function, (int) all.stream().filter(here::contains).count());
            all.forEach(thing -> reaching.merge(thing, here.contains(thing) ? 1 : 0, Integer::sum));
        }

        assertThat(counted.reached(all.stream().map(List::of).toList())).isEqualTo(reached);
        assertThat(all).allSatisfy(thing -> assertThat(counted.count(thing)).isEqualTo(reaching.get(thing)));
    }

    private static String needs(Random random) {
        return random.ints(random.nextInt(3), 0, 90)
                .distinct()
                .mapToObj(number -> "c" + number)
                .collect(Collectors.joining(", "));
    }
}
