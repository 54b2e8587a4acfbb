package io.continuitylint.fact.activation;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds losses after which people would have to decide faster than they can. */
final class SlowActivationFinder implements FactFinder {

    private static final Comparator<SlowActivation> TIGHTEST = Comparator.comparing(SlowActivation::target)
            .thenComparing(SlowActivation::function, Function.STRICTEST_FIRST)
            .thenComparing(slow -> slow.primary().id())
            .thenComparing(slow -> slow.element().id());

    @Override
    public Set<Class<?>> types() {
        return Set.of(SlowActivation.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Timespan floor;
        private final Consumer<Object> facts;
        private final Map<Backup, SlowActivation> found = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.floor = from.workspace().policy().humanDecisionFloor();
            this.facts = facts;
        }

        void run() {
            from.survivals().first(from.byRto(), this::judge);
            found.values().forEach(facts);
        }

        /** One whose activation is not declared may be automatic; another rule reports that. */
        private void judge(Function function, Protection protection, Survival survival) {
            if (!survival.survivors().stream().allMatch(Search::waitsForPerson)) {
                return;
            }
            Backup backup = Collections.min(survival.survivors(), Comparator.comparing(Backup::id));
            for (Subject element : survival.losses()) {
                Timespan own = element instanceof Scenario scenario ? scenario.rto() : null;
                Timespan target = own == null ? function.rto() : own;
                if (target != null && target.compareTo(floor) < 0) {
                    SlowActivation slow = new SlowActivation(
                            function,
                            protection.primary(),
                            backup,
                            element,
                            target,
                            own == null ? function : element,
                            floor);
                    found.merge(backup, slow, (one, other) -> TIGHTEST.compare(other, one) < 0 ? other : one);
                }
            }
        }

        private static boolean waitsForPerson(Backup backup) {
            return backup.activation() != null
                    && backup.activation().mode() != null
                    && backup.activation().mode().needsPerson();
        }
    }
}
