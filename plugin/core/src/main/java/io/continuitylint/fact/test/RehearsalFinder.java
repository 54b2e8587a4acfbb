package io.continuitylint.fact.test;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.VariantClass;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.people.ActivationStaff;
import io.continuitylint.view.protection.DemandingFunctions;
import io.continuitylint.view.reach.Importance;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who and what took part in the tests of each backup and group. */
final class RehearsalFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Rehearsal.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    /** Whether it is of the class of standbys, to which alternate sites belong, or a group. */
    static boolean isStandby(Subject standIn) {
        return standIn instanceof Group
                || standIn instanceof Backup backup
                        && backup.variant() != null
                        && backup.variant().kind() == VariantClass.STANDBY;
    }

    /** Whether it passed and was a failover or more. */
    static boolean isFailover(Test test) {
        return test.passed() && test.kind() != null && test.kind().isAtLeast(TestKind.FAILOVER);
    }

    private static final class Search {

        private final Workspace workspace;
        private final Map<Subject, Importance> importance;
        private final TestLedger ledger;
        private final TestCadences cadences;
        private final ActivationStaff staff;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.importance = from.importance();
            this.ledger = from.ledger();
            this.cadences = from.cadences();
            this.staff = from.activationStaff();
            this.facts = facts;
        }

        void run() {
            DemandingFunctions.standIns(workspace).forEach(standIn -> {
                Importance judged = importance.get(standIn);
                if (judged != null && judged.tier() != null) {
                    facts.accept(rehearsal(standIn));
                }
            });
        }

        private Rehearsal rehearsal(Subject standIn) {
            Timespan cadence = cadences.cadence(standIn);
            Activation activation = Activation.of(standIn);
            Set<String> acted = acted(standIn, cadence);
            boolean unknown = !workspace.misread().isEmpty()
                    && (isUnknownWhoActed(standIn, cadence) || activation != null && isUnknownWhoMay(activation));
            Set<String> first = activation == null ? Set.of() : staff.first(activation);
            Set<String> deputies = activation == null ? Set.of() : staff.deputies(activation);
            Test back = ledger.latest(standIn, this::isBack);
            return new Rehearsal(
                    standIn,
                    unknown
                            || !Collections.disjoint(acted, first)
                            || activation != null && namesRole(activation, acted),
                    unknown || !Collections.disjoint(acted, deputies),
                    !deputies.isEmpty(),
                    ledger.latest(standIn, test -> isFailover(test) && ledger.isWithin(test, cadence)),
                    back == null ? null : back.date());
        }

        private boolean isUnknownWhoActed(Subject standIn, @Nullable Timespan cadence) {
            return ledger.of(standIn).stream()
                    .anyMatch(
                            test -> counts(test, cadence) && workspace.misread().covers(test, "activators"));
        }

        /** Whether it could not be read of an activator what it is, who belongs to it, or whether they are still there. */
        private boolean isUnknownWhoMay(Activation activation) {
            return Stream.concat(
                            activation.activators().stream().map(workspace::component),
                            Stream.of(staff.first(activation), staff.deputies(activation))
                                    .flatMap(Set::stream)
                                    .map(workspace.components()::get))
                    .anyMatch(component -> component != null && isUnknown(component));
        }

        private boolean isUnknown(Component component) {
            return Stream.of("kind", "holders", "deputies", "until")
                    .anyMatch(key -> workspace.misread().covers(component, key));
        }

        private boolean isBack(Test test) {
            return test.failback() == Test.FailbackResult.PASS
                    || workspace.misread().covers(test, "failback");
        }

        private boolean counts(Test test, @Nullable Timespan cadence) {
            return test.passed() && ledger.isWithin(test, cadence);
        }

        /** The ids of the persons and roles that acted in passing tests in the cadence. */
        private Set<String> acted(Subject standIn, @Nullable Timespan cadence) {
            Set<String> acted = new HashSet<>();
            for (Test test : ledger.of(standIn)) {
                if (counts(test, cadence)) {
                    test.activators().stream().map(Reference::id).forEach(acted::add);
                }
            }
            return acted;
        }

        /** A test may name a role that acted, and not who of it did. */
        private boolean namesRole(Activation activation, Set<String> acted) {
            return activation.activators().stream()
                    .filter(activator -> {
                        var component = workspace.component(activator);
                        return component != null && component.role() != null;
                    })
                    .anyMatch(role -> acted.contains(role.id()));
        }
    }
}
