package io.continuitylint.fact;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the persons without whom a critical function stops, or nothing of it can be recovered. */
final class KeyPersonFacts {

    private static final Comparator<Function> STRICTEST_FIRST = Comparator.comparing(
                    Function::tier, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Function::id);

    private final Workspace workspace;
    private final LocalDate asOf;
    private final LossView losses;
    private final Protections protections;
    private final ServiceReach reach;
    private final Map<String, Found> found = new LinkedHashMap<>();

    KeyPersonFacts(Workspace workspace, LocalDate asOf, LossView losses, Protections protections, ServiceReach reach) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.losses = losses;
        this.protections = protections;
        this.reach = reach;
    }

    void find(Consumer<Object> facts) {
        workspace.functions().values().stream()
                .filter(function -> workspace.policy().isCritical(function.tier()) && !losses.isDead(function))
                .sorted(STRICTEST_FIRST)
                .forEach(this::toRun);
        protections.all().forEach(this::toRecover);
        found.values().forEach(key -> facts.accept(key.fact()));
        shortRoles(facts);
    }

    private void toRun(Function function) {
        for (Subject element : losses.unprotected(function)) {
            if (element instanceof Component person && person.kind() == ComponentKind.PERSON) {
                Chain chain = losses.chain(function, person);
                add(leaner(function, chain), person, false, function, chain);
            }
        }
    }

    /** The one before the person on the chain: the role, credential or component that leans on the person alone. */
    private Subject leaner(Function function, @Nullable Chain chain) {
        if (chain == null || chain.links().size() < 2) {
            return function;
        }
        Chain.Link before = chain.links().get(chain.links().size() - 2);
        Subject component = workspace.components().get(before.id());
        Subject backup = component == null ? workspace.backups().get(before.id()) : component;
        return backup == null ? function : backup;
    }

    private void toRecover(Protection protection) {
        Function function = reach.strictest(protection.dependent());
        if (function == null) {
            return;
        }
        List<Backup> backups = protection.backups();
        for (Component person : activatorsOf(backups.get(0))) {
            if (backups.stream().allMatch(backup -> needsPerson(person, backup))) {
                Chain chain = losses.chain(backups.get(0), RecoveryPart.ACTIVATORS, person);
                add(backups.get(0), person, true, function, chain);
            }
        }
    }

    private boolean needsPerson(Component person, Backup backup) {
        return backup.activation() != null
                && backup.activation().mode() != null
                && backup.activation().mode().needsPerson()
                && (losses.disablesRecovery(person, backup, RecoveryPart.ACTIVATORS)
                        || losses.disablesRecovery(person, backup, RecoveryPart.CREDENTIALS));
    }

    /** The persons whose loss leaves a backup without an activator or a credential. */
    private List<Component> activatorsOf(Backup backup) {
        List<Component> persons = new ArrayList<>();
        for (Subject element : losses.disabling(backup)) {
            if (element instanceof Component person && person.kind() == ComponentKind.PERSON) {
                persons.add(person);
            }
        }
        return persons;
    }

    private void add(Subject object, Component person, boolean toRecover, Function function, @Nullable Chain chain) {
        found.computeIfAbsent(
                        object.key() + " " + person.id() + " " + toRecover,
                        unused -> new Found(object, person, toRecover, chain, new TreeSet<>(STRICTEST_FIRST)))
                .functions()
                .add(function);
    }

    private record Found(
            Subject object,
            Component person,
            boolean toRecover,
            @Nullable Chain chain,
            SortedSet<Function> functions) {

        KeyPerson fact() {
            return new KeyPerson(object, person, toRecover, List.copyOf(functions), chain);
        }
    }

    private void shortRoles(Consumer<Object> facts) {
        for (Component component : workspace.components().values()) {
            Component.Role role = component.role();
            Function function = role == null ? null : reach.strictest(component);
            if (role != null && function != null) {
                Set<String> listed = new HashSet<>();
                Set<String> present = new HashSet<>();
                role.holders().forEach(holder -> count(holder, listed, present));
                role.deputies().forEach(deputy -> count(deputy.person(), listed, present));
                if (!listed.isEmpty() && present.size() < role.minimum()) {
                    facts.accept(new ShortRole(component, present.size(), role.minimum(), function));
                }
            }
        }
    }

    private void count(@Nullable Reference reference, Set<String> listed, Set<String> present) {
        Component person = workspace.component(reference);
        if (person != null) {
            listed.add(person.id());
            boolean departed = person.person() != null
                    && person.person().until() != null
                    && person.person().until().isBefore(asOf);
            if (!departed) {
                present.add(person.id());
            }
        }
    }
}
