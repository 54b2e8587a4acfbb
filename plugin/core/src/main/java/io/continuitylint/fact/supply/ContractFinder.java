package io.continuitylint.fact.supply;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.fact.supply.SupplierContract.Guarantee;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.reach.DemandRanking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what was agreed with the suppliers that backups use, and when each was last tested. */
final class ContractFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(SupplierContract.class, Deadline.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final LocalDate asOf;
        private final LossView losses;
        private final Exposure exposure;
        private final TestCadences cadences;
        private final Capacity capacity;
        private final DemandRanking demand;
        private final Consumer<Object> facts;
        private final Map<Backup, List<Protection>> protections = new HashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.asOf = from.asOf();
            this.losses = from.losses();
            this.exposure = from.exposure();
            this.cadences = from.cadences();
            this.capacity = from.capacity();
            this.demand = from.demand();
            this.facts = facts;
            for (Protection protection : from.protections().all()) {
                protection
                        .backups()
                        .forEach(backup -> this.protections
                                .computeIfAbsent(backup, unused -> new ArrayList<>())
                                .add(protection));
            }
        }

        void run() {
            for (Backup backup : from.backups()) {
                Set<Component> suppliers = new LinkedHashSet<>();
                for (Reference use : backup.uses()) {
                    Component used = workspace.component(use);
                    if (used != null && used.supplier() != null && suppliers.add(used)) {
                        contract(backup, used, used.supplier());
                        proof(backup, used, used.supplier());
                    }
                }
            }
        }

        private void contract(Backup backup, Component supplier, Component.Supplier fields) {
            Component contract = workspace.contractOf(supplier);
            Component.Contract terms = contract == null ? null : contract.contract();
            if (contract == null || terms == null) {
                facts.accept(new SupplierContract(
                        backup, supplier, null, fields.contract() == null, false, Guarantee.SILENT, null, null, null));
                return;
            }
            Promise promise = promise(backup, terms.guaranteedCapacity());
            facts.accept(new SupplierContract(
                    backup,
                    supplier,
                    contract,
                    false,
                    terms.from() != null && terms.from().isAfter(asOf),
                    promise.guarantee(),
                    promise.function(),
                    promise.share(),
                    terms.areaWideExclusion() ? areaWide(backup) : null));
            if (terms.expires() != null) {
                facts.accept(new Deadlines(asOf, warning(terms))
                        .until(backup, Deadline.Kind.CONTRACT, supplier, terms.expires(), contract.at("expires")));
            }
        }

        /** Once the notice has to be given it is too late to look for another. */
        private Timespan warning(Component.Contract terms) {
            Timespan usual = workspace.policy().expiryWarning();
            Timespan notice = terms.noticePeriod();
            return notice != null && notice.compareTo(usual) > 0 ? notice : usual;
        }

        private record Promise(
                Guarantee guarantee, @Nullable Function function, Capacity.@Nullable Share share) {}

        /** The first function it is too little for; else the first it is enough for. */
        private Promise promise(Backup backup, @Nullable Quantity guaranteed) {
            if (guaranteed == null) {
                return new Promise(Guarantee.SILENT, null, null);
            }
            Promise promise = new Promise(Guarantee.UNKNOWN, null, null);
            for (Protection protection : protections.getOrDefault(backup, List.of())) {
                for (Function function : demand.demanding(protection.dependent())) {
                    Capacity.Share share = capacity.of(guaranteed, function, protection.primary(), function.mbco());
                    if (share != null && share.minimum() != null && !share.isEnough()) {
                        return new Promise(Guarantee.TOO_LITTLE, function, share);
                    }
                    if (share != null && share.isEnough() && promise.function() == null) {
                        promise = new Promise(Guarantee.ENOUGH, function, share);
                    }
                }
            }
            return promise;
        }

        /** A hazard that takes away what the backup protects, else a scenario that applies; of several the smallest id. */
        private @Nullable Subject areaWide(Backup backup) {
            List<Subject> events = new ArrayList<>();
            for (Reference reference : backup.protects()) {
                Subject primary = workspace.find(reference);
                if (primary != null) {
                    losses.removing(primary).stream()
                            .filter(element -> element instanceof Domain domain && isHazard(domain.kind()))
                            .forEach(events::add);
                    exposure.of(primary, backup).stream()
                            .filter(element -> element instanceof Scenario scenario && isAreaWide(scenario))
                            .forEach(events::add);
                }
            }
            return events.stream()
                    .min(Comparator.comparing((Subject event) -> event instanceof Scenario)
                            .thenComparing(Subject::id))
                    .orElse(null);
        }

        private boolean isAreaWide(Scenario scenario) {
            return scenario.kind() == Scenario.Kind.PANDEMIC
                    || scenario.kind() == Scenario.Kind.STRIKE
                    || scenario.loses().stream()
                            .anyMatch(reference -> workspace.find(reference) instanceof Domain domain
                                    && (domain.kind() == DomainKind.REGION || isHazard(domain.kind())));
        }

        /** Cooling and a provider are hazards too, but of no area. */
        private static boolean isHazard(@Nullable DomainKind kind) {
            return kind == DomainKind.FLOOD || kind == DomainKind.SEISMIC || kind == DomainKind.CLIMATE;
        }

        private void proof(Backup backup, Component supplier, Component.Supplier fields) {
            Deadlines deadlines = from.deadlines();
            Timespan cadence = cadences.cadence(backup, backup.cadence());
            facts.accept(deadlines.again(
                    backup,
                    Deadline.Kind.QUALIFICATION,
                    supplier,
                    fields.qualified(),
                    cadence,
                    supplier.at("qualified")));
            facts.accept(deadlines.again(
                    backup,
                    Deadline.Kind.DELIVERY,
                    supplier,
                    fields.lastDelivery(),
                    cadence,
                    supplier.at("lastDelivery")));
        }
    }
}
