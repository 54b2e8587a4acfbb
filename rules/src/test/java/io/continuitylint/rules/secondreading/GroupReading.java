package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.rule.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rules about what the members of a group share: what leaves fewer members than are needed. */
record GroupReading(Evaluator evaluator) {

    Set<Expected> findings() {
        Set<Expected> findings = new TreeSet<>();
        for (Group group : evaluator.things().workspace().groups().values()) {
            if (!group.needsEveryMember() && !isDead(group)) {
                judge(group, findings);
            }
        }
        return findings;
    }

    /** A member that does not work with nothing lost is no alternative, which is reported once, for that. */
    private boolean isDead(Group group) {
        return evaluator.things().nodes(group.members()).stream().anyMatch(evaluator.losses()::isDead);
    }

    private void judge(Group group, Set<Expected> findings) {
        DomainKinds kinds = new DomainKinds(
                evaluator.things(), evaluator.policy().tier(evaluator.reach().tier(group)));
        List<String> members = evaluator.things().nodes(group.members());
        Set<String> breaking = evaluator.losses().breaking(List.of(Requirement.atLeast(group.required(), members)));
        Set<String> own = new OwnPlaces(evaluator.protection()).leavingTooFew(group.required(), members);
        Set<String> places = new TreeSet<>(breaking);
        places.removeIf(element -> !kinds.isPlace(element) || !own.contains(element));
        add("independence/shared-failure-domain", group, places, findings);
        breaking.removeAll(places);
        breaking.removeIf(element -> evaluator.things().component(element) == null
                && !kinds.isPlace(element)
                && !kinds.isOwnedElsewhere(element));
        kinds.byOwner(breaking).forEach((rule, elements) -> add(rule, group, elements, findings));
    }

    private void add(String rule, Group group, Set<String> elements, Set<Expected> findings) {
        if (elements.isEmpty()) {
            return;
        }
        Set<String> fatal = new TreeSet<>(elements);
        fatal.removeIf(element -> !rule.endsWith("shared-failure-domain") && isSurvivedAbove(group, element));
        Severity severity = fatal.isEmpty()
                ? Severity.INFO
                : evaluator.errorThenWarning(evaluator.reach().tier(group));
        String cause = new Nearest(evaluator).first(fatal.isEmpty() ? elements : fatal);
        findings.add(Expected.violated(rule, group.key(), cause, severity));
    }

    /** Whether on every way from a function that needs the group a backup of something survives; none for a soft need. */
    private boolean isSurvivedAbove(Group group, String element) {
        String dependent = group.dependent().key();
        boolean required = evaluator.things().hardNeeds(dependent).stream()
                .anyMatch(need -> need instanceof Need.OfGroup of && of.group() == group);
        boolean onlyService = evaluator.reach().functions(group.key()).stream()
                .allMatch(function -> evaluator.reach().requires(function.key(), dependent));
        return required
                && onlyService
                && lostAbove(dependent, element).stream().noneMatch(node -> node.startsWith("function:"));
    }

    private Set<String> lostAbove(String dependent, String element) {
        Simulation after = evaluator.losses().after(element);
        Set<String> gone = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(dependent));
        while (!open.isEmpty()) {
            String node = open.pop();
            if (after.isGone(node) && gone.add(node)) {
                evaluator.protection().nodes().stream()
                        .filter(above -> evaluator.protection().required(above).stream()
                                .anyMatch(requirement -> !requirement.isMet(after::works)
                                        && requirement.members().stream()
                                                .anyMatch(
                                                        member -> member.node().equals(node))))
                        .forEach(open::push);
            }
        }
        return gone;
    }
}
