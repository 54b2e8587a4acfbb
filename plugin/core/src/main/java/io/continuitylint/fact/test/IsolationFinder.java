package io.continuitylint.fact.test;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.VariantClass;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.DemandingFunctions;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds which standbys and groups were tested with what they stand in for really gone. */
final class IsolationFinder implements FactFinder {

    private static final List<DomainKind> CUT_OFF =
            List.of(DomainKind.REGION, DomainKind.SITE, DomainKind.POWER, DomainKind.NETWORK_CARRIER);

    @Override
    public Set<Class<?>> types() {
        return Set.of(Isolation.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final TestLedger ledger;
        private final TestCadences cadences;
        private final Places places;
        private final BackupReferences references;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.ledger = from.ledger();
            this.cadences = from.cadences();
            this.places = from.places();
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        void run() {
            DemandingFunctions.standIns(workspace)
                    .filter(standIn -> from.tier(standIn) != null && RehearsalFinder.isStandby(standIn))
                    .forEach(standIn -> {
                        Timespan every = cadences.kindCadence(standIn);
                        if (every != null && isFailoverAsked(standIn)) {
                            facts.accept(isolation(standIn, every));
                        }
                    });
        }

        /** Of the class of standbys, which groups are in, too. */
        private boolean isFailoverAsked(Subject standIn) {
            TestKind asked = cadences.tier(standIn).testKind().get(VariantClass.STANDBY);
            return asked != null && asked.isAtLeast(TestKind.FAILOVER);
        }

        private Isolation isolation(Subject standIn, Timespan every) {
            List<Subject> primaries = references.primaries(standIn);
            Set<Domain> domains = new LinkedHashSet<>();
            for (Subject primary : primaries) {
                surrounding(primary)
                        .filter(domain -> counts(domain, cadences.tier(standIn)))
                        .forEach(domains::add);
            }
            Set<Component> things = new LinkedHashSet<>();
            primaries.forEach(primary -> things.addAll(references.components(primary)));
            Set<Subject> wanted = new HashSet<>(things);
            domains.forEach(domain -> wanted.addAll(withAllAround(domain)));
            boolean done = isUnknown(standIn, primaries, things)
                    || ledger.latest(
                                    standIn,
                                    test -> RehearsalFinder.isFailover(test)
                                            && ledger.isWithin(test, every)
                                            && isolates(test, wanted))
                            != null;
            return new Isolation(
                    standIn, done, List.copyOf(things), List.copyOf(domains), onlyShared(standIn, primaries, domains));
        }

        /** Whether it could not be read what it stands in for, or where that lies: it may have been cut off. */
        private boolean isUnknown(Subject standIn, List<Subject> primaries, Set<Component> things) {
            Misread misread = workspace.misread();
            return !misread.isEmpty()
                    && (Stream.of("protects", "anyOf", "of").anyMatch(key -> misread.covers(standIn, key))
                            || primaries.stream().anyMatch(primary -> misread.covers(primary, "needs"))
                            || things.stream().anyMatch(thing -> misread.covers(thing, "in"))
                            || primaries.stream().flatMap(this::surrounding).anyMatch(this::isUnknown));
        }

        private boolean isUnknown(Domain domain) {
            return workspace.misread().covers(domain, "kind")
                    || workspace.misread().covers(domain, "parent");
        }

        /** Where a component lies, or what a function directly needs, with all of several alternatives. */
        private Stream<Domain> surrounding(Subject primary) {
            return references.components(primary).stream()
                    .filter(component -> component.kind() != ComponentKind.PERSON && component.role() == null)
                    .flatMap(component -> component.in().stream())
                    .flatMap(location -> places.climb(location.anyOf()).stream());
        }

        /** Who cuts off a region cuts off the sites in it, also where the tier has no regions in its list. */
        private Set<Subject> withAllAround(Domain domain) {
            Set<Subject> around = new HashSet<>(Set.of(domain));
            if (domain.parent() != null) {
                around.addAll(places.climb(List.of(domain.parent())));
            }
            return around;
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
