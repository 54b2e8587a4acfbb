package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
    void everyFunctionIsNamedWithEachThingThatItReaches() {
        List<String> named = new ArrayList<>();
        affected.each(
                List.of(WRITTEN.component("ink"), WRITTEN.backup("spare"), WRITTEN.component("shelf")),
                (function, thing) -> named.add(function.id() + " " + thing.id()));
        assertThat(named).containsExactlyInAnyOrder("pay spare", "print spare", "print ink");
    }

    /** More functions than are carried along at once, and cycles. */
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
        Collection<? extends Subject> all = workspace.workspace().components().values();
        Set<String> pairs = new HashSet<>();
        counted.each(all, (function, thing) -> pairs.add(function.id() + " " + thing.id()));
        Set<String> expected = new HashSet<>();
        for (Function function : workspace.workspace().functions().values()) {
            for (Subject reached : Reach.of(graph, function)) {
                if (reached != function) {
                    expected.add(function.id() + " " + reached.id());
                }
            }
        }
        assertThat(pairs).isEqualTo(expected);
        for (Subject thing : all) {
            assertThat(counted.count(thing)).isEqualTo((int) expected.stream()
                    .filter(pair -> pair.endsWith(" " + thing.id()))
                    .count());
        }
    }

    private static String needs(Random random) {
        return random.ints(random.nextInt(3), 0, 90)
                .distinct()
                .mapToObj(number -> "c" + number)
                .collect(Collectors.joining(", "));
    }
}
