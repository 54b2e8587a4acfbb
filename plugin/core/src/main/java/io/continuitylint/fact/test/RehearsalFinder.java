package io.continuitylint.fact.test;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Group;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.VariantClass;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.people.ActivationStaff;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.DemandingFunctions;
import io.continuitylint.view.reach.Importance;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who and what took part in the tests of each backup and group. */
final class RehearsalFinder implements FactFinder {

    private static final List<DomainKind> CUT_OFF =
            List.of(DomainKind.REGION, DomainKind.SITE, DomainKind.POWER, DomainKind.NETWORK_CARRIER);

    @Override
    public Set<Class<?>> types() {
        return Set.of(Rehearsal.class, Isolation.class);
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

    private static final class Search {

        private final Workspace workspace;
        private final Map<Subject, Importance> importance;
        private final TestLedger ledger;
        private final TestCadences cadences;
        private final Places places;
        private final ActivationStaff staff;
        private final BackupReferences references;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.importance = from.importance();
            this.ledger = from.ledger();
            this.cadences = from.cadences();
            this.places = from.places();
            this.staff = from.activationStaff();
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        void run() {
            DemandingFunctions.standIns(workspace).forEach(standIn -> {
                Importance judged = importance.get(standIn);
                if (judged != null && judged.tier() != null) {
                    facts.accept(rehearsal(standIn));
                    Timespan every = cadences.kindCadence(standIn);
                    if (isStandby(standIn) && every != null && isFailoverAsked(standIn)) {
                        facts.accept(isolation(standIn, every));
                    }
                }
            });
        }

        /** Of the class of standbys, which groups are in, too. */
        private boolean isFailoverAsked(Subject standIn) {
            TestKind asked = cadences.tier(standIn).testKind().get(VariantClass.STANDBY);
            return asked != null && asked.isAtLeast(TestKind.FAILOVER);
        }

        private Rehearsal rehearsal(Subject standIn) {
            Timespan cadence = cadences.cadence(standIn);
            Activation activation = Activation.of(standIn);
            Set<String> acted = acted(standIn, cadence);
            boolean unknown = ledger.of(standIn).stream()
                    .anyMatch(
                            test -> counts(test, cadence) && workspace.misread().covers(test, "activators"));
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

        static boolean isFailover(Test test) {
            return test.passed() && test.kind() != null && test.kind().isAtLeast(TestKind.FAILOVER);
        }

        private Isolation isolation(Subject standIn, Timespan every) {
            List<Subject> primaries = references.primaries(standIn);
            Set<Domain> domains = new LinkedHashSet<>();
            for (Subject primary : primaries) {
                surrounding(primary)
                        .filter(domain -> counts(domain, cadences.tier(standIn)))
                        .forEach(domains::add);
            }
            Set<Subject> wanted = new HashSet<>(primaries);
            wanted.addAll(domains);
            boolean done = ledger.latest(
                            standIn, test -> isFailover(test) && ledger.isWithin(test, every) && isolates(test, wanted))
                    != null;
            return new Isolation(standIn, done, List.copyOf(domains), onlyShared(standIn, primaries, domains));
        }

        /** Where a component lies, or what a function directly needs, with all of several alternatives. */
        private Stream<Domain> surrounding(Subject primary) {
            return references.components(primary).stream()
                    .filter(component -> component.kind() != ComponentKind.PERSON && component.role() == null)
                    .flatMap(component -> component.in().stream())
                    .flatMap(location -> places.climb(location.anyOf()).stream());
        }

        private static boolean counts(Domain domain, Policy.Tier tier) {
            DomainKind kind = domain.kind();
            return kind != null && tier.demands(kind) && CUT_OFF.stream().anyMatch(kind::isWithin);
        }

        private boolean isolates(Test test, Set<Subject> wanted) {
            return test.isolated().stream().map(workspace::find).anyMatch(wanted::contains);
        }

        private @Nullable Domain onlyShared(Subject standIn, List<Subject> primaries, Set<Domain> domains) {
            if (domains.size() != 1) {
                return null;
            }
            Domain only = domains.iterator().next();
            boolean shared = standIn instanceof Backup backup
                    ? places.of(backup).contains(only)
                    : primaries.size() > 1
                            && primaries.stream()
                                    .allMatch(member -> places.of(member).contains(only));
            return shared ? only : null;
        }
    }
}
