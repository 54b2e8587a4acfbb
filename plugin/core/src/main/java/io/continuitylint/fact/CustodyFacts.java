package io.continuitylint.fact;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds who or what could destroy a store and all its copies at once. */
final class CustodyFacts {

    private final Workspace workspace;
    private final Places places;
    private final ServiceReach reach;
    private final StoreFacts stores;

    CustodyFacts(Workspace workspace, Places places, ServiceReach reach, StoreFacts stores) {
        this.workspace = workspace;
        this.places = places;
        this.reach = reach;
        this.stores = stores;
    }

    /** One place where the data is. */
    private record Held(String id, List<String> deletableBy, boolean immutable, boolean offline, Set<Domain> in) {}

    void find(Consumer<Object> facts) {
        for (Component store : workspace.components().values()) {
            if (StoreFacts.holdsOriginals(store) && reach.strictest(store) != null) {
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
        List<Held> declared =
                held.stream().filter(copy -> !copy.deletableBy().isEmpty()).toList();
        Subject tenancy = common(held, DomainKind.TENANCY);
        Held sharing = tenancy == null ? sharing(held) : null;
        return new Custody(
                store,
                held.stream().map(Held::id).toList(),
                principals(held, declared),
                tenancy,
                common(held, DomainKind.PROVIDER),
                helper(store, backups),
                sharing == null ? null : sharing.id(),
                sharing == null ? null : apart(held),
                declared.isEmpty());
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

    /** Those who may delete every copy that says so; nobody where one copy cannot be deleted. */
    private static List<String> principals(List<Held> held, List<Held> declared) {
        boolean safe = held.stream().anyMatch(copy -> copy.immutable() || copy.offline());
        boolean comparable = declared.size() > 1 || held.size() == 1 && declared.size() == 1;
        if (safe || !comparable) {
            return List.of();
        }
        Set<String> common = new LinkedHashSet<>(declared.get(0).deletableBy());
        declared.forEach(copy -> common.retainAll(copy.deletableBy()));
        return List.copyOf(common);
    }

    /** The one domain of a kind in which everything lies that is not offline. */
    private static @Nullable Subject common(List<Held> held, DomainKind kind) {
        Set<Domain> common = null;
        int compared = 0;
        for (Held copy : held) {
            if (!copy.offline()) {
                compared++;
                Set<Domain> here = ofKind(copy, kind);
                if (common == null) {
                    common = new LinkedHashSet<>(here);
                } else {
                    common.retainAll(here);
                }
            }
        }
        return compared < 2 || common == null || common.isEmpty()
                ? null
                : common.iterator().next();
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
