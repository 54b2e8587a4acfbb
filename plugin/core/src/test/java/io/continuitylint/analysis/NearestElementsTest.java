package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sets joined by halves and each pair compared with each other must agree on every random system. */
class NearestElementsTest {

    private static final int SYSTEMS = 500;

    @Test
    void nearestIsWhatIsLostThroughNoOther() {
        int hidden = 0;
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            InlineWorkspace written = InlineWorkspace.in(system.manifest());
            SingleLosses losses = SingleLosses.of(Graph.of(written.workspace(), InlineWorkspace.DAY));
            for (List<Subject> elements : sets(system, written, losses)) {
                List<Subject> nearest = losses.nearest(elements);
                assertThat(nearest).as("of %s in%n%s", elements, system).isEqualTo(compared(elements, losses));
                hidden += elements.size() - nearest.size();
            }
        }
        assertThat(hidden).isGreaterThan(SYSTEMS);
    }

    private static List<List<Subject>> sets(RandomSystem system, InlineWorkspace written, SingleLosses losses) {
        List<List<Subject>> sets = new ArrayList<>();
        for (String thing : system.things()) {
            sets.add(losses.removing(written.subject(thing)));
            sets.add(losses.unprotected(written.subject(thing)));
        }
        for (Backup backup : written.workspace().backups().values()) {
            sets.add(losses.disabling(backup));
        }
        return sets;
    }

    private static List<Subject> compared(List<Subject> elements, SingleLosses losses) {
        return elements.stream()
                .filter(element ->
                        elements.stream().noneMatch(other -> other != element && comesBefore(other, element, losses)))
                .sorted(Comparator.comparing(Subject::id))
                .toList();
    }

    private static boolean comesBefore(Subject other, Subject element, SingleLosses losses) {
        return losses.removes(element, other)
                && (!losses.removes(other, element) || other.id().compareTo(element.id()) < 0);
    }

    @Test
    void aSetOfAFunctionIsTheSameAsItsList() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  f: {tier: 1, needs: [app, {anyOf: [left, right]}]}
                components:
                  app: {kind: system, needs: [store]}
                  store: {kind: datastore}
                  left: {kind: system, needs: [store]}
                  right: {kind: system, needs: [other]}
                  other: {kind: datastore}
                """);
        SingleLosses losses = SingleLosses.of(Graph.of(written.workspace(), InlineWorkspace.DAY));
        LossSet all = losses.stopping(written.function("f"));
        LossSet store = losses.elements(element -> element.id().equals("store"));
        assertThat(all.subjects()).isEqualTo(losses.unprotected(written.function("f")));
        assertThat(all.nearest()).extracting(Subject::id).containsExactly("app");
        assertThat(all.and(store).nearest()).extracting(Subject::id).containsExactly("store");
        assertThat(all.without(store).size()).isEqualTo(1);
        assertThat(all.where(element -> false).isEmpty()).isTrue();
    }
}
