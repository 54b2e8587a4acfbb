package io.continuitylint.fact.independence;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.independence.Custody.HeldCopy;
import io.continuitylint.fact.independence.HeldCopies.Copy;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds who or what could destroy a store and all its copies at once. */
final class CustodyFinder implements FactFinder {

    private static final String DELETABLE_BY = "deletableBy";

    @Override
    public Set<Class<?>> types() {
        return Set.of(Custody.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        for (Component store : from.workspace().components().values()) {
            if (from.stores().isStore(store) && !from.stores().isPartOf(store, from.stores()::isStore)) {
                facts.accept(custody(store, from));
            }
        }
    }

    private static Custody custody(Component store, Sources from) {
        List<Backup> backups = from.stores().backupsOf(store).stream()
                .filter(Backup::holdsData)
                .toList();
        HeldCopies held = held(store, backups, from);
        HeldCopies online = held.online();
        Domain tenancy = online.all().size() < 2 ? null : online.common(DomainKind.TENANCY);
        List<String> principals = held.principals();
        return new Custody(
                store,
                held.held(),
                online.held(),
                held.undeclared(),
                principals,
                tenancy,
                held.common(DomainKind.PROVIDER),
                tool(store, backups),
                tenancy == null ? held.sharing() : null,
                principals.isEmpty() ? held.reaching() : null,
                held.isTooFewDeclared());
    }

    /** Each once, also what several backups use. */
    private static HeldCopies held(Component store, List<Backup> backups, Sources from) {
        Map<HeldCopy, Copy> held = new LinkedHashMap<>();
        add(held, copy(store, from));
        for (Backup backup : backups) {
            from.stores().vaults(backup).forEach(vault -> add(held, copy(vault, from)));
            listed(backup, from).forEach(copy -> add(held, copy));
        }
        return new HeldCopies(List.copyOf(held.values()));
    }

    private static void add(Map<HeldCopy, Copy> held, Copy copy) {
        held.putIfAbsent(copy.held(), copy);
    }

    private static Copy copy(Component component, Sources from) {
        Set<Domain> in = from.places().of(component);
        boolean unknown = from.workspace().misread().covers(component, DELETABLE_BY);
        return new Copy(new HeldCopy(component, 0), component.deletableBy(), unknown, false, false, in);
    }

    private static List<Copy> listed(Backup backup, Sources from) {
        List<Copy> listed = new ArrayList<>();
        boolean unknown = from.workspace().misread().covers(backup, "copies", DELETABLE_BY);
        for (Backup.Copy copy : backup.copies()) {
            HeldCopy held = new HeldCopy(backup, backup.copies().size() == 1 ? 0 : listed.size() + 1);
            Set<Domain> in = from.places().climb(copy.in());
            listed.add(new Copy(held, copy.deletableBy(), unknown, copy.immutable(), copy.offline(), in));
        }
        return listed;
    }

    /** What makes the backup should not be able to delete what it backs up. Of several the smallest name. */
    private static Custody.@Nullable PrivilegedTool tool(Component store, List<Backup> backups) {
        List<String> principals = store.deletableBy() == null ? List.of() : store.deletableBy();
        return backups.stream()
                .sorted(Comparator.comparing(Backup::id))
                .flatMap(backup -> {
                    Set<String> parts = parts(backup);
                    return principals.stream()
                            .filter(principal -> parts.contains(principal.substring(principal.indexOf(':') + 1)))
                            .map(principal -> new Custody.PrivilegedTool(backup, principal));
                })
                .min(Comparator.comparing(Custody.PrivilegedTool::principal))
                .orElse(null);
    }

    private static Set<String> parts(Backup backup) {
        Set<String> parts = new HashSet<>();
        backup.uses().forEach(use -> parts.add(use.id()));
        Activation activation = backup.activation();
        if (activation != null) {
            for (Need tool : activation.tools()) {
                tool.references().forEach(reference -> parts.add(reference.id()));
            }
        }
        return parts;
    }
}
