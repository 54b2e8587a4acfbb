package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** single-point/key-person: a person who cannot be replaced to run a critical function, or to activate anything for it. */
record KeyPersonReading(Evaluator evaluator) {

    private static final String RULE = "single-point/key-person";

    Set<Expected> findings() {
        Map<String, Expected> worst = new TreeMap<>();
        Set<Expected> findings = new TreeSet<>();
        Set<String> shortRoles = new HashSet<>();
        for (Component role : evaluator.things().workspace().components().values()) {
            shortRole(role, shortRoles, findings);
        }
        for (Function function : evaluator.criticalFunctions()) {
            Severity severity = evaluator.errorThenWarning(function.tier());
            if (!evaluator.losses().isDead(function.key())) {
                toRun(function, severity, worst);
            }
            references(function).forEach(reference -> toRecover(reference, severity, worst));
        }
        worst.values().removeIf(finding -> shortRoles.contains(finding.object()));
        findings.addAll(worst.values());
        return findings;
    }

    /** Those of a service path, and roles that hold a credential on it, which nothing requires. */
    private Set<Requirement.Member> references(Function function) {
        Set<Requirement.Member> references = new Survivors(evaluator).references(function);
        for (String node : evaluator.reach().service(function.key())) {
            Component component = evaluator.things().component(node);
            if (component != null && component.credential() != null) {
                evaluator.things().nodes(component.credential().holders()).stream()
                        .filter(holder -> !isPerson(holder))
                        .forEach(role -> references.add(new Requirement.Member(role, List.of())));
            }
        }
        return references;
    }

    /** A role with fewer persons than it needs; one that lists nobody may have them. */
    private void shortRole(Component component, Set<String> shortRoles, Set<Expected> findings) {
        Function strictest = evaluator.criticalFunctions().stream()
                .filter(function -> evaluator.reach().service(function.key()).contains(component.key()))
                .findFirst()
                .orElse(null);
        if (component.role() == null || strictest == null) {
            return;
        }
        Set<String> persons =
                new HashSet<>(evaluator.things().nodes(component.role().persons()));
        long present = persons.stream()
                .filter(person -> !evaluator.things().isDeparted(person))
                .count();
        if (present < component.role().minimum()) {
            shortRoles.add(component.key());
            findings.add(new Expected(
                    RULE,
                    component.key(),
                    null,
                    persons.isEmpty() ? Verdict.NOT_PROVEN : Verdict.VIOLATED,
                    evaluator.errorThenWarning(strictest.tier())));
        }
    }

    private void toRun(Function function, Severity severity, Map<String, Expected> worst) {
        for (Need need : evaluator.things().hardNeeds(function.key())) {
            List<Requirement> required = List.of(new Requirements(evaluator.things()).of(need));
            Set<String> persons = evaluator.losses().breaking(required);
            persons.retainAll(evaluator.losses().fatalTo(function.key()));
            persons.removeIf(element -> !isPerson(element));
            for (String person : persons) {
                Simulation after = evaluator.losses().after(person);
                // Where the need is not met anyway, the function runs on a backup of it.
                String object = evaluator.losses().isDead(required)
                        ? dependent(lost(new Requirement.Member(function.key(), List.of()), after), person)
                        : dependent(Map.of(function.key(), required), person);
                if (!isFormerActivator(object, person)) {
                    add(object, person, severity, worst);
                }
            }
        }
    }

    private boolean isFormerActivator(String object, String person) {
        return evaluator.things().isDeparted(person)
                && evaluator.things().workspace().backups().values().stream()
                        .filter(backup -> backup.key().equals(object) && isByHand(backup))
                        .map(backup ->
                                Objects.requireNonNull(backup.activation()).activators())
                        .anyMatch(activators ->
                                evaluator.things().nodes(activators).contains(person));
    }

    /**
     * A person whom every backup that is activated by hand depends on, as an activator or through a credential. One who has
     * left cannot be lost any more, which the rule about departed persons says.
     */
    private void toRecover(Requirement.Member reference, Severity severity, Map<String, Expected> worst) {
        List<Backup> byHand = evaluator.protection().at(reference).stream()
                .filter(KeyPersonReading::isByHand)
                .filter(evaluator.losses()::isEverUsable)
                .sorted(Comparator.comparing(Backup::id))
                .toList();
        for (String person :
                byHand.isEmpty() ? Set.<String>of() : evaluator.losses().elements()) {
            if (isPerson(person)
                    && !evaluator.things().isDeparted(person)
                    && byHand.stream().allMatch(backup -> part(backup, person) != null)) {
                Backup first = byHand.get(0);
                List<Requirement> part = part(first, person);
                add(dependent(Map.of(first.key(), part == null ? List.of() : part), person), person, severity, worst);
            }
        }
    }

    private static boolean isByHand(Backup backup) {
        Activation activation = backup.activation();
        return activation != null
                && (activation.mode() == Activation.Mode.SEMI || activation.mode() == Activation.Mode.MANUAL);
    }

    /** The part of a recovery that works, but not without a person; null for none. */
    private @Nullable List<Requirement> part(Backup backup, String person) {
        for (RecoveryPart part : List.of(RecoveryPart.ACTIVATORS, RecoveryPart.CREDENTIALS)) {
            List<Requirement> broken = evaluator.protection().recovery(backup).getOrDefault(part, List.of()).stream()
                    .filter(requirement -> !evaluator.losses().isDead(List.of(requirement)))
                    .filter(requirement ->
                            evaluator.losses().breaking(List.of(requirement)).contains(person))
                    .toList();
            if (!broken.isEmpty()) {
                return broken;
            }
        }
        return null;
    }

    private boolean isPerson(String element) {
        Component component = evaluator.things().component(element);
        return component != null && component.kind() == ComponentKind.PERSON;
    }

    /**
     * What requires the person itself on the shortest chain of what is lost; of several chains the one that is smaller where
     * they part.
     */
    private String dependent(Map<String, List<Requirement>> start, String person) {
        Simulation after = evaluator.losses().after(person);
        Map<String, List<Requirement>> seen = new TreeMap<>(Nearest.BY_ID);
        seen.putAll(start);
        Deque<String> open = new ArrayDeque<>(seen.keySet());
        while (!open.isEmpty()) {
            String here = open.remove();
            Map<String, List<Requirement>> missing = new TreeMap<>(Nearest.BY_ID);
            seen.getOrDefault(here, List.of()).stream()
                    .filter(requirement -> !requirement.isMet(after::works))
                    .flatMap(requirement -> requirement.members().stream())
                    .filter(member -> !after.works(member))
                    .forEach(member -> missing.putAll(lost(member, after)));
            if (missing.containsKey(person)) {
                return here;
            }
            missing.keySet().stream().filter(node -> !seen.containsKey(node)).forEach(open::add);
            missing.forEach(seen::putIfAbsent);
        }
        throw new IllegalStateException(person + " takes nothing from " + start);
    }

    /** A member that is lost, or, where it does not work anyway, what stood in for it. */
    private Map<String, List<Requirement>> lost(Requirement.Member member, Simulation after) {
        Protection protection = evaluator.protection();
        if (!evaluator.losses().neverRuns(member.node())) {
            return Map.of(member.node(), protection.required(member.node()));
        }
        Map<String, List<Requirement>> backups = new HashMap<>();
        for (Backup backup : protection.at(member)) {
            if (evaluator.losses().isEverUsable(backup) && !after.isActive(backup)) {
                List<Requirement> all = new ArrayList<>(protection.service(backup));
                protection.recovery(backup).values().forEach(all::addAll);
                backups.put(backup.key(), all);
            }
        }
        return backups;
    }

    private static void add(String object, String person, Severity severity, Map<String, Expected> worst) {
        worst.merge(object + person, Expected.violated(RULE, object, person, severity), Expected::worse);
    }
}
