package io.continuitylint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.InlineWorkspace;
import io.continuitylint.fact.Documents;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FactSearchTest {

    private final AtomicInteger runs = new AtomicInteger();

    @RepeatedTest(20)
    void eachFinderRunsOnceAndFactsComeInTheirOrderWhicheverCoreFindsThem() {
        List<FactFinder> finders = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            int found = number;
            finders.add(finder(Integer.class, (from, facts) -> facts.accept(found)));
        }
        List<Object> facts = search(finders).find(type -> true);
        assertThat(facts).hasSize(200).isSortedAccordingTo((one, other) -> (Integer) one - (Integer) other);
        assertThat(runs).hasValue(200);
    }

    @RepeatedTest(20)
    void aFinderSeesTheFactsOfAnotherThoughTheOtherCoreFindsThem() {
        List<FactFinder> finders = List.of(
                finder(String.class, (from, facts) -> facts.accept("saw " + from.found(Integer.class))),
                finder(Long.class, (from, facts) -> facts.accept(1L)),
                finder(Integer.class, (from, facts) -> facts.accept(7)));
        assertThat(search(finders).find(type -> true)).containsExactly("saw [7]", 1L, 7);
        assertThat(runs).hasValue(3);
    }

    @Test
    void onlyFindersOfWantedTypesRun() {
        List<FactFinder> finders = List.of(
                finder(String.class, (from, facts) -> facts.accept("wanted")),
                finder(Integer.class, (from, facts) -> facts.accept(7)));
        assertThat(search(finders).find(String.class::equals)).containsExactly("wanted");
        assertThat(runs).hasValue(1);
    }

    @RepeatedTest(20)
    void whatAFinderThrowsComesThroughAlsoWhereAnotherWaitsForItsFacts() {
        List<FactFinder> finders = List.of(
                finder(String.class, (from, facts) -> from.found(Integer.class).forEach(facts)),
                finder(Integer.class, (from, facts) -> {
                    throw new IllegalStateException("out of numbers");
                }));
        assertThatThrownBy(() -> search(finders).find(type -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("out of numbers");
    }

    @Test
    void twoCoresFindWhatOneFindsInAWholeManifest() {
        List<Object> together = search(Vocabulary.finders()).find(type -> true);
        List<Object> alone = new ArrayList<>();
        FactSearch search = search(Vocabulary.finders());
        for (FactFinder finder : Vocabulary.finders()) {
            List<Object> facts = new ArrayList<>();
            finder.find(search.sources(), facts::add);
            alone.addAll(facts);
        }
        assertThat(together).isNotEmpty().hasSameSizeAs(alone);
        for (int index = 0; index < alone.size(); index++) {
            assertThat(described(together.get(index))).isEqualTo(described(alone.get(index)));
        }
    }

    /** Without what tells one object from its like. */
    private static String described(Object fact) {
        return fact.toString().replaceAll("@[0-9a-f]+|\\$\\$Lambda[^,)\\]]*", "");
    }

    private FactFinder finder(Class<?> type, BiConsumer<Sources, Consumer<Object>> find) {
        return new FactFinder() {
            @Override
            public Set<Class<?>> types() {
                return Set.of(type);
            }

            @Override
            public void find(Sources from, Consumer<Object> facts) {
                runs.incrementAndGet();
                find.accept(from, facts);
            }
        };
    }

    private static FactSearch search(List<FactFinder> finders) {
        var workspace = InlineWorkspace.in(StandbyManifest.with("variant: hot-standby", ""))
                .workspace();
        Graph graph = Graph.of(workspace, InlineWorkspace.DAY);
        return new FactSearch(
                finders,
                found -> new Sources(
                        workspace, InlineWorkspace.DAY, graph, Map.of(), "TBD"::equals, Documents.UNSEEN, null, found));
    }
}
