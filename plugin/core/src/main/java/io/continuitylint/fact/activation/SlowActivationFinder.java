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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds losses after which people would have to decide faster than they can. */
final class SlowActivationFinder implements FactFinder {

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
        private final Map<Key, SlowActivation> found = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.floor = from.workspace().policy().humanDecisionFloor();
            this.facts = facts;
        }

        private record Key(Function function, Subject dependent, Subject primary) {}

        void run() {
            from.survivals().first(from.byRto(), this::judge);
            found.values().forEach(facts);
        }

        /** One whose activation is not declared may be automatic; another rule reports that. */
        private void judge(Function function, Protection protection, Survival survival) {
            if (!survival.survivors().stream().allMatch(Search::waitsForPerson)) {
                return;
            }
            for (Subject element : survival.losses()) {
                Timespan own = element instanceof Scenario scenario ? scenario.rto() : null;
                Timespan target = own == null ? function.rto() : own;
                if (target != null && target.compareTo(floor) < 0) {
                    found.putIfAbsent(
                            new Key(function, protection.dependent(), protection.primary()),
                            new SlowActivation(
                                    function,
                                    protection.primary(),
                                    survival.survivors().get(0),
                                    element,
                                    target,
                                    own == null ? function : element,
                                    floor));
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
