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
import io.continuitylint.model.Misread;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.view.protection.Stores;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
            if (isNeeded(store, from)
                    && !from.stores().isUncertain(store)
                    && !from.stores().isPartOf(store, whole -> isNeeded(whole, from))) {
                facts.accept(custody(store, from));
            }
        }
    }

    private static boolean isNeeded(Component store, Sources from) {
        return Stores.holdsOriginals(store) && from.ofAllTiers().strictest(store) != null;
    }

    private static Custody custody(Component store, Sources from) {
        List<Backup> backups = from.stores().backupsOf(store).stream()
                .filter(Backup::holdsData)
                .toList();
        HeldCopies held = held(store, backups, from);
        HeldCopies online = held.online();
        Domain tenancy = online.all().size() < 2 ? null : online.common(DomainKind.TENANCY);
        List<String> principals = held.principals();
        Copy sharing = tenancy == null ? held.sharing() : null;
        return new Custody(
                store,
                held.held(),
                online.held(),
                held.undeclared(),
                principals,
                tenancy,
                held.common(DomainKind.PROVIDER),
                tool(store, backups),
                sharing == null ? null : sharing.held(),
                sharing == null ? null : held.apart(),
                principals.isEmpty() ? held.reaching() : null,
                held.isTooFewDeclared());
    }

    private static HeldCopies held(Component store, List<Backup> backups, Sources from) {
        List<Copy> held = new ArrayList<>();
        held.add(copy(store, from));
        backups.forEach(backup -> copies(backup, held, from));
        return new HeldCopies(held);
    }

    private static Copy copy(Component component, Sources from) {
        Set<Domain> in = from.places().of(component);
        boolean unknown = from.misread().covers(component, DELETABLE_BY);
        return new Copy(new HeldCopy(component, 0), component.deletableBy(), unknown, false, false, in);
    }

    /** Its copies, where it lists any; else the things it uses. */
    private static void copies(Backup backup, List<Copy> held, Sources from) {
        Misread misread = from.misread();
        int number = 1;
        for (Backup.Copy copy : backup.copies()) {
            HeldCopy listed = new HeldCopy(backup, backup.copies().size() == 1 ? 0 : number++);
            Set<Domain> in = from.places().climb(copy.in());
            boolean immutable = misread.covers(backup, "copies", "immutable");
            boolean offline = misread.covers(backup, "copies", "offline");
            boolean unknown = immutable || offline || misread.covers(backup, "copies", DELETABLE_BY);
            held.add(new Copy(
                    listed, copy.deletableBy(), unknown, copy.immutable() || immutable, copy.offline() || offline, in));
        }
        for (Reference use : backup.uses()) {
            if (from.workspace().find(use) instanceof Component used
                    && (backup.copies().isEmpty() || isStore(used))) {
                held.add(copy(used, from));
            }
        }
    }

    private static boolean isStore(Component component) {
        return component.kind() != null && component.kind().isStore();
    }

    /** What makes the backup should not be able to delete what it backs up. */
    private static Custody.@Nullable PrivilegedTool tool(Component store, List<Backup> backups) {
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
                    return new Custody.PrivilegedTool(backup, principal);
                }
            }
        }
        return null;
    }
}
