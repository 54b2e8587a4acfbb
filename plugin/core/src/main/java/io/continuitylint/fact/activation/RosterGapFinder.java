package io.continuitylint.fact.activation;

import io.continuitylint.analysis.Hours;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Role;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import io.continuitylint.view.protection.DemandingFunctions;
import io.continuitylint.view.reach.Importance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for hours in which a function may fail and nobody is on duty to activate its backup. */
final class RosterGapFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(RosterGap.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final DemandingFunctions demanding;
        private final Hours hours;
        private final Consumer<Object> facts;
        private final List<RosterGap> found = new ArrayList<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.demanding = new DemandingFunctions(from.workspace());
            this.hours = new Hours(from.asOf(), from.workspace().policy().gapTolerance());
            this.facts = facts;
        }

        void run() {
            DemandingFunctions.standIns(from.workspace()).forEach(standIn -> {
                Activation activation = Activation.of(standIn);
                boolean waits = activation != null
                        && activation.mode() != null
                        && activation.mode().needsPerson();
                if (activation != null && waits && !activation.activators().isEmpty()) {
                    gap(standIn, activation);
                }
            });
            tell();
        }

        /** One role may leave many undecided: the strictest of them tells it first. */
        private void tell() {
            Map<Component, Subject> first = new HashMap<>();
            found.sort(Comparator.comparing(
                    RosterGap::of, Importance.strictestFirst(from.importance()).thenComparing(Subject::key)));
            for (RosterGap gap : found) {
                facts.accept(
                        gap.isUndecided()
                                ? gap.after(
                                        first.computeIfAbsent(gap.undeclared().get(0), unused -> gap.of()))
                                : gap);
            }
        }

        /** What is part of a recovery only is demanded by the function that gives it its tier. */
        private List<Function> functions(Subject standIn) {
            List<Function> first = demanding.first(standIn, from.byRtoAndHours(), Function::rto);
            Importance judged = from.importance().get(standIn);
            return first.isEmpty() && judged != null && judged.through() != null ? List.of(judged.through()) : first;
        }

        private void gap(Subject standIn, Activation activation) {
            List<Window> covering = new ArrayList<>();
            List<Component> undeclared = new ArrayList<>();
            for (Reference activator : activation.activators()) {
                Component component = from.workspace().component(activator);
                Role role = component == null ? null : component.role();
                if (component != null && role != null && role.coverage() == null) {
                    undeclared.add(component);
                } else {
                    // A person has no hours, and those of what resolves to nothing are not known.
                    covering.add(role == null || role.coverage() == null ? Window.ALWAYS : role.coverage());
                }
            }
            undeclared.sort(Comparator.comparing(Component::id));
            RosterGap longest = null;
            for (Function function : functions(standIn)) {
                Timespan gap = hours.longestGap(function.hours(), covering);
                if (!gap.isZero() && isLonger(gap, longest)) {
                    longest = new RosterGap(standIn, function, gap, List.copyOf(undeclared), null);
                }
            }
            if (longest != null) {
                found.add(longest);
            }
        }

        private static boolean isLonger(Timespan gap, @Nullable RosterGap other) {
            return other == null || gap.compareTo(other.longest()) > 0;
        }
    }
}
