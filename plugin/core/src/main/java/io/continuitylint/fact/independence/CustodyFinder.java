package io.continuitylint.fact.independence;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds who or what could destroy a store and all its copies at once. */
public final class CustodyFinder {

    private final Workspace workspace;
    private final Places places;
    private final ServiceReach reach;
    private final Stores stores;

    public CustodyFinder(Workspace workspace, Places places, ServiceReach reach, Stores stores) {
        this.workspace = workspace;
        this.places = places;
        this.reach = reach;
        this.stores = stores;
    }

    /** One place where the data is. */
    private record Held(String id, List<String> deletableBy, boolean immutable, boolean offline, Set<Domain> in) {

        boolean isSaid() {
            return !deletableBy.isEmpty();
        }

        boolean isSafe() {
            return immutable || offline;
        }
    }

    public void find(Consumer<Object> facts) {
        for (Component store : workspace.components().values()) {
            if (Stores.holdsOriginals(store) && reach.strictest(store) != null) {
                facts.accept(custody(store));
            }
        }
    }

    private Custody custody(Component store) {
        List<Backup> backups =
                stores.backupsOf(store).stream().filter(Backup::holdsData).toList();
        List<Held> held = new ArrayList<>();
        held.add(of(store));
        backups.forEach(backup -> copies(backup, held));
        List<Held> online = held.stream().filter(copy -> !copy.offline()).toList();
        Subject tenancy = online.size() < 2 ? null : common(online, DomainKind.TENANCY);
        List<String> principals = principals(held);
        Held sharing = tenancy == null ? sharing(held) : null;
        return new Custody(
                store,
                held.stream().map(Held::id).toList(),
                online.stream().map(Held::id).toList(),
                held.stream().filter(copy -> !copy.isSaid()).map(Held::id).toList(),
                principals,
                tenancy,
                common(held, DomainKind.PROVIDER),
                helper(store, backups),
                sharing == null ? null : sharing.id(),
                sharing == null ? null : apart(held),
                principals.isEmpty() ? reaching(held) : null,
                isUndeclared(held));
    }

    private Held of(Component component) {
        return new Held(component.id(), component.deletableBy(), false, false, places.of(component));
    }

    /** Its copies, where it lists any; else the things it uses. */
    private void copies(Backup backup, List<Held> held) {
        int number = 1;
        for (Backup.Copy copy : backup.copies()) {
            String id = backup.copies().size() == 1 ? backup.id() : backup.id() + " copy " + number++;
            held.add(new Held(id, copy.deletableBy(), copy.immutable(), copy.offline(), places.climb(copy.in())));
        }
        for (Reference use : backup.uses()) {
            if (workspace.find(use) instanceof Component used
                    && (backup.copies().isEmpty() || isStore(used))) {
                held.add(of(used));
            }
        }
    }

    private static boolean isStore(Component component) {
        return component.kind() != null && component.kind().isStore();
    }

    /** Those who may delete every copy that says so; nobody where one copy cannot be deleted, or only one says so. */
    private static List<String> principals(List<Held> held) {
        List<Held> said = held.stream().filter(Held::isSaid).toList();
        if (held.stream().anyMatch(Held::isSafe) || said.size() < Math.min(2, held.size())) {
            return List.of();
        }
        Set<String> common = new LinkedHashSet<>(said.get(0).deletableBy());
        said.forEach(copy -> common.retainAll(copy.deletableBy()));
        return List.copyOf(common);
    }

    /** Nobody says anything; or one alone does, and none is safe anyhow. */
    private static boolean isUndeclared(List<Held> held) {
        long said = held.stream().filter(Held::isSaid).count();
        return said == 0 || said < Math.min(2, held.size()) && held.stream().noneMatch(Held::isSafe);
    }

    /** Who may delete the store and a copy of it, while another copy is safe from them. */
    private static Custody.@Nullable Reaching reaching(List<Held> held) {
        for (String principal : held.get(0).deletableBy()) {
            String reached = null;
            String apart = null;
            for (Held copy : held.subList(1, held.size())) {
                if (copy.isSafe() || copy.isSaid() && !copy.deletableBy().contains(principal)) {
                    apart = apart == null ? copy.id() : apart;
                } else if (copy.isSaid()) {
                    reached = reached == null ? copy.id() : reached;
                }
            }
            if (reached != null && apart != null) {
                return new Custody.Reaching(principal, reached, apart);
            }
        }
        return null;
    }

    /** The one domain of a kind in which all of them lie. */
    private static @Nullable Subject common(List<Held> held, DomainKind kind) {
        Set<Domain> common = ofKind(held.get(0), kind);
        held.forEach(copy -> common.retainAll(ofKind(copy, kind)));
        return common.isEmpty() ? null : common.iterator().next();
    }

    private static Set<Domain> ofKind(Held copy, DomainKind kind) {
        Set<Domain> domains = new LinkedHashSet<>();
        copy.in().stream().filter(domain -> domain.kind() == kind).forEach(domains::add);
        return domains;
    }

    /** A copy in the tenancy of the store, while another is elsewhere. */
    private static @Nullable Held sharing(List<Held> held) {
        Set<Domain> ofStore = ofKind(held.get(0), DomainKind.TENANCY);
        boolean apart = apart(held) != null;
        for (Held copy : held.subList(1, held.size())) {
            if (apart
                    && !copy.offline()
                    && ofKind(copy, DomainKind.TENANCY).stream().anyMatch(ofStore::contains)) {
                return copy;
            }
        }
        return null;
    }

    private static @Nullable String apart(List<Held> held) {
        Set<Domain> ofStore = ofKind(held.get(0), DomainKind.TENANCY);
        for (Held copy : held.subList(1, held.size())) {
            Set<Domain> here = ofKind(copy, DomainKind.TENANCY);
            if (!here.isEmpty() && here.stream().noneMatch(ofStore::contains)) {
                return copy.id();
            }
        }
        return null;
    }

    /** What makes the backup should not be able to delete what it backs up. */
    private static Custody.@Nullable Helper helper(Component store, List<Backup> backups) {
        for (Backup backup : backups) {
            Set<String> parts = new LinkedHashSet<>();
            backup.uses().forEach(use -> parts.add(use.id()));
            Activation activation = backup.activation();
            if (activation != null) {
                for (Need tool : activation.tools()) {
                    tool.references().forEach(reference -> parts.add(reference.id()));
                }
            }
            for (String principal : store.deletableBy()) {
                if (parts.contains(principal.substring(principal.indexOf(':') + 1))) {
                    return new Custody.Helper(backup, principal);
                }
            }
        }
        return null;
    }
}
