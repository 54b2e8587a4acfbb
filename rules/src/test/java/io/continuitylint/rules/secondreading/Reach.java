package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which functions reach what, and with that the tier of everything (derived-notions.md, What a function reaches). */
final class Reach {

    private final Protection protection;
    private final Things things;
    private final Map<String, Set<String>> reached = new TreeMap<>();
    private final Map<String, Set<String>> paths = new TreeMap<>();

    Reach(Protection protection) {
        this.protection = protection;
        this.things = protection.things();
        things.workspace()
                .functions()
                .values()
                .forEach(function -> reached.put(function.key(), closure(function.key(), this::steps)));
    }

    /** The functions that reach a thing, a backup or a group, the strictest first. */
    List<Function> functions(String key) {
        return things.workspace().functions().values().stream()
                .filter(function ->
                        reached.getOrDefault(function.key(), Set.of()).contains(key))
                .sorted(Function.STRICTEST_FIRST)
                .toList();
    }

    /** In how many steps a function reaches a thing, a backup or a group that it reaches. */
    int steps(Function function, String key) {
        Set<String> seen = new HashSet<>(Set.of(function.key()));
        int steps = 0;
        while (!seen.contains(key)) {
            Set<String> next = new HashSet<>();
            seen.forEach(here -> next.addAll(steps(here)));
            steps += seen.addAll(next) ? 1 : fail(key);
        }
        return steps;
    }

    private static int fail(String key) {
        throw new IllegalArgumentException(key + " is not reached");
    }

    /** The tier of an object: its own, or the strictest of those that reach it; null for none. */
    @Nullable
    Integer tier(Subject subject) {
        return subject instanceof Function function ? function.tier() : strictest(functions(subject.key()));
    }

    private static @Nullable Integer strictest(List<Function> functions) {
        return functions.isEmpty() ? null : functions.get(0).tier();
    }

    /** H: everything that a function requires, over any number of steps, without entering other functions. */
    Set<String> service(String function) {
        return new HashSet<>(paths.computeIfAbsent(function, this::servicePath));
    }

    private Set<String> servicePath(String function) {
        Set<String> all = closure(
                function,
                node -> things.function(node) != null && !node.equals(function) ? List.of() : withHolders(node));
        all.remove(function);
        return all;
    }

    /** Whether a function is a thing, or requires it to run, also through other functions. */
    boolean requires(String function, String node) {
        return closure(function, this::required).contains(node);
    }

    /** Every reference to a thing, of things, uses and recovery parts that a function reaches. */
    List<Requirement.Member> references(String node) {
        List<Requirement> all = new ArrayList<>();
        protection.nodes().stream().filter(this::isReached).forEach(each -> all.addAll(protection.required(each)));
        things.workspace().backups().values().stream()
                .filter(backup -> isReached(backup.key()))
                .forEach(backup -> {
                    all.addAll(protection.service(backup));
                    protection.recovery(backup).values().forEach(all::addAll);
                });
        List<Requirement.Member> references = new ArrayList<>();
        all.forEach(requirement -> references.addAll(requirement.members()));
        references.removeIf(reference -> !reference.node().equals(node));
        return references;
    }

    private boolean isReached(String key) {
        return reached.values().stream().anyMatch(all -> all.contains(key));
    }

    /** A role that holds a credential belongs to it, though only persons are required of it. */
    private List<String> withHolders(String node) {
        List<String> nodes = next(node);
        Component component = things.component(node);
        if (component != null && component.credential() != null) {
            nodes.addAll(things.nodes(component.credential().holders()));
        }
        return nodes;
    }

    /** A function and everything that it requires, over any number of steps, other functions and what they require among it. */
    Set<String> required(String function) {
        return closure(function, this::withHolders);
    }

    private List<String> next(String node) {
        List<String> nodes = new ArrayList<>();
        protection.required(node).forEach(requirement -> requirement.members().forEach(each -> nodes.add(each.node())));
        return nodes;
    }

    private static Set<String> closure(String start, java.util.function.Function<String, Collection<String>> steps) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String next : steps.apply(open.pop())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    private List<String> steps(String key) {
        Backup itself = key.startsWith("backup:") ? things.workspace().backups().get(key.substring(7)) : null;
        if (itself != null) {
            return ofBackup(itself);
        }
        List<String> next = new ArrayList<>(next(key));
        protection.required(key).forEach(requirement -> next.addAll(standingIn(requirement)));
        for (Need need : things.hardNeeds(key)) {
            next.addAll(things.nodes(need.references()));
            if (need instanceof Need.Single single) {
                single.backups().forEach(backup -> next.add(backup.key()));
            } else if (need instanceof Need.OfGroup group) {
                next.add(group.group().key());
            }
        }
        Component component = things.component(key);
        if (component != null && component.startNeeds() != null) {
            next.addAll(things.nodes(component.startNeeds()));
        }
        if (component != null && component.credential() != null) {
            next.addAll(things.nodes(component.credential().holders()));
        }
        things.workspace().backups().values().stream()
                .filter(backup -> !backup.isInline())
                .filter(backup -> things.protectedBy(backup).contains(key))
                .forEach(backup -> next.add(backup.key()));
        return next;
    }

    private List<String> ofBackup(Backup backup) {
        List<String> next = new ArrayList<>();
        List<Requirement> all = new ArrayList<>(protection.service(backup));
        protection.recovery(backup).values().forEach(all::addAll);
        for (Requirement requirement : all) {
            requirement.members().forEach(member -> next.add(member.node()));
            next.addAll(standingIn(requirement));
        }
        return next;
    }

    /** What stands in where a thing is required is as near as the thing. */
    private List<String> standingIn(Requirement requirement) {
        return requirement.members().stream()
                .flatMap(member -> protection.at(member).stream())
                .map(Backup::key)
                .toList();
    }
}
