package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.DomainKind;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** independence/one-principal-destroys-all: who may delete a store and all its copies, and in whose account they all lie. */
record CustodyReading(Evaluator evaluator) {

    private static final String RULE = "independence/one-principal-destroys-all";

    /** One place where the data is; null principals: nothing is said about who may delete it. */
    private record Held(Set<String> tenancies, @Nullable List<String> principals, boolean immutable, boolean offline) {

        boolean isDeletableBy(String principal) {
            return !immutable && !offline && principals != null && principals.contains(principal);
        }

        /** Whether it is certain that somebody may not delete it. */
        boolean isOutOfReachOf(String principal) {
            return immutable || offline || principals != null && !principals.contains(principal);
        }
    }

    Set<Expected> findings() {
        Set<Expected> findings = new TreeSet<>();
        Stores stores = new Stores(evaluator);
        for (Component store : stores.wholes(Set.copyOf(stores.all()))) {
            judge(store, stores, findings);
        }
        return findings;
    }

    private void judge(Component store, Stores stores, Set<Expected> findings) {
        List<Backup> backups =
                stores.backups(store).stream().filter(Backup::holdsData).toList();
        List<Held> held = held(store, backups, stores);
        Severity severity = evaluator.errorThenWarning(evaluator.reach().tier(store));
        byPrincipal(store, held, severity, findings);
        byTenancy(store, held, severity, findings);
        tools(store, backups).stream()
                .min(Comparator.naturalOrder())
                .ifPresent(tool -> findings.add(Expected.violated(RULE, store.key(), tool, severity)));
        long declared = held.stream().filter(copy -> copy.principals() != null).count();
        if (declared < Math.min(2, held.size())) {
            Severity milder = severity == Severity.ERROR ? Severity.WARNING : severity;
            findings.add(new Expected(RULE, store.key(), null, Verdict.NOT_PROVEN, milder));
        }
    }

    private List<Held> held(Component store, List<Backup> backups, Stores stores) {
        Set<Component> holders = new HashSet<>();
        List<Held> held = new ArrayList<>(List.of(held(store)));
        holders.add(store);
        OwnPlaces own = new OwnPlaces(evaluator.protection());
        for (Backup backup : backups) {
            stores.vaults(backup).stream().filter(holders::add).forEach(vault -> held.add(held(vault)));
            for (Backup.Copy copy : backup.copies()) {
                Set<String> places = new TreeSet<>();
                evaluator.things().nodes(copy.in()).forEach(domain -> places.addAll(own.withAncestors(domain)));
                places.removeIf(this::isNoTenancy);
                held.add(new Held(places, copy.deletableBy(), copy.immutable(), copy.offline()));
            }
        }
        return held;
    }

    private Held held(Component component) {
        Set<String> places = new OwnPlaces(evaluator.protection()).of(component.key());
        places.removeIf(this::isNoTenancy);
        return new Held(places, component.deletableBy(), false, false);
    }

    private boolean isNoTenancy(String place) {
        return evaluator.things().domains(place).stream().noneMatch(domain -> domain.kind() == DomainKind.TENANCY);
    }

    /** One who may delete all; else one who may delete the original and a copy while another is out of reach. */
    private static void byPrincipal(Component store, List<Held> held, Severity severity, Set<Expected> findings) {
        List<String> ofStore = store.deletableBy() == null ? List.of() : store.deletableBy();
        List<Held> declared =
                held.stream().filter(copy -> copy.principals() != null).toList();
        Predicate<String> ofAll = principal -> held.stream().noneMatch(copy -> copy.immutable() || copy.offline())
                && declared.size() >= Math.min(2, held.size())
                && declared.stream().allMatch(copy -> copy.isDeletableBy(principal));
        Set<String> everybody = new TreeSet<>();
        declared.stream().map(Held::principals).filter(Objects::nonNull).forEach(everybody::addAll);
        everybody.removeIf(ofAll.negate());
        if (!everybody.isEmpty()) {
            findings.add(
                    Expected.violated(RULE, store.key(), everybody.iterator().next(), severity));
            return;
        }
        List<Held> copies = held.subList(1, held.size());
        ofStore.stream()
                .filter(principal -> copies.stream().anyMatch(copy -> copy.isDeletableBy(principal)))
                .filter(principal -> copies.stream().anyMatch(copy -> copy.isOutOfReachOf(principal)))
                .min(Comparator.naturalOrder())
                .ifPresent(principal -> findings.add(Expected.violated(RULE, store.key(), principal, Severity.INFO)));
    }

    /** One account in which all lie that are not offline; else one in which a copy lies while another lies in others. */
    private static void byTenancy(Component store, List<Held> held, Severity severity, Set<Expected> findings) {
        List<Held> online = held.stream().filter(copy -> !copy.offline()).toList();
        Set<String> common = new TreeSet<>(Nearest.BY_ID);
        common.addAll(held.get(0).tenancies());
        Set<String> ofStore = new TreeSet<>(common);
        online.forEach(copy -> common.retainAll(copy.tenancies()));
        if (online.size() > 1 && !common.isEmpty()) {
            findings.add(Expected.violated(RULE, store.key(), common.iterator().next(), severity));
            return;
        }
        boolean elsewhere = held.stream()
                .anyMatch(copy ->
                        !copy.tenancies().isEmpty() && copy.tenancies().stream().noneMatch(ofStore::contains));
        ofStore.stream()
                .filter(tenancy -> online.stream()
                        .skip(1)
                        .anyMatch(copy -> copy.tenancies().contains(tenancy)))
                .min(Nearest.BY_ID)
                .filter(tenancy -> elsewhere)
                .ifPresent(tenancy -> findings.add(Expected.violated(RULE, store.key(), tenancy, Severity.INFO)));
    }

    /** What makes a backup and may delete the original. */
    private Set<String> tools(Component store, List<Backup> backups) {
        Set<String> parts = new TreeSet<>();
        for (Backup backup : backups) {
            backup.uses().forEach(used -> parts.add(used.id()));
            if (backup.activation() != null) {
                backup.activation().tools().forEach(tool -> tool.references().forEach(each -> parts.add(each.id())));
            }
        }
        parts.retainAll(store.deletableBy() == null ? List.of() : store.deletableBy());
        return parts;
    }
}
