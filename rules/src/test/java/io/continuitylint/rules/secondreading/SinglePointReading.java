package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.rule.Severity;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** single-point/component, switch and failure-domain: for each hard need of a critical function, what alone takes it away. */
record SinglePointReading(Evaluator evaluator) {

    private static final Set<ComponentKind> LINES =
            EnumSet.of(ComponentKind.NETWORK, ComponentKind.DNS, ComponentKind.CONTROL_PLANE, ComponentKind.QUEUE);

    Set<Expected> findings() {
        Set<Expected> findings = new TreeSet<>();
        for (Function function : evaluator.criticalFunctions()) {
            if (evaluator.losses().isDead(function.key())) {
                findings.add(Expected.violated(
                        "single-point/component", function.key(), null, evaluator.errorThenWarning(function.tier())));
                continue;
            }
            Set<String> fatal = evaluator.losses().fatalTo(function.key());
            for (Need need : function.needs().stream().filter(Need::hard).toList()) {
                Requirement requirement = new Requirements(evaluator.things()).of(need);
                Set<String> here = evaluator.losses().breaking(List.of(requirement));
                here.retainAll(fatal);
                component(function, here, findings);
                domain(function, here, findings);
            }
        }
        return findings;
    }

    private void component(Function function, Set<String> fatal, Set<Expected> findings) {
        Set<String> components = new TreeSet<>(fatal);
        components.removeIf(element -> {
            Component component = evaluator.things().component(element);
            return component == null || component.kind() == ComponentKind.PERSON;
        });
        Set<String> switches = new TreeSet<>(components);
        switches.removeIf(element -> !isSwitch(element, function));
        components.removeAll(switches);
        add("single-point/component", function, components, findings);
        add("single-point/switch", function, switches, findings);
    }

    private void add(String rule, Function function, Set<String> components, Set<Expected> findings) {
        if (!components.isEmpty()) {
            findings.add(Expected.violated(
                    rule,
                    function.key(),
                    new Nearest(evaluator).first(components),
                    evaluator.errorThenWarning(function.tier())));
        }
    }

    private void domain(Function function, Set<String> fatal, Set<Expected> findings) {
        DomainKinds kinds =
                new DomainKinds(evaluator.things(), evaluator.policy().tier(function.tier()));
        Set<String> domains = new TreeSet<>(fatal);
        domains.removeIf(element -> !kinds.isPlace(element));
        if (!domains.isEmpty()) {
            Severity severity = evaluator.errorThenWarning(function.tier());
            boolean milder = domains.stream()
                    .allMatch(
                            each -> kinds.kind(each) == DomainKind.PROVIDER && !kinds.isDemanded(DomainKind.PROVIDER));
            findings.add(Expected.violated(
                    "single-point/failure-domain",
                    function.key(),
                    new Nearest(evaluator).first(domains),
                    milder ? severity.lowered() : severity));
        }
    }

    /** Whether it stands in the way of both sides, which single-point/switch reports. */
    private boolean isSwitch(String element, Function function) {
        Component component = evaluator.things().component(element);
        return isTransfer(element)
                || isToolOfABackup(element, function)
                || component != null && LINES.contains(component.kind()) && isBesideAlternatives(element, function);
    }

    private boolean isTransfer(String element) {
        return evaluator.things().workspace().components().values().stream()
                .anyMatch(power -> power.power() != null
                        && element.equals(evaluator.things().node(power.power().transfer())));
    }

    private boolean isToolOfABackup(String element, Function function) {
        Set<String> required = evaluator.reach().required(function.key());
        return evaluator.protection().backups().stream()
                .filter(backup -> isReliedOn(backup, required))
                .map(Backup::activation)
                .anyMatch(activation -> activation != null && isToolOf(element, activation));
    }

    /** Whether a backup stands in for something that is required, or under a need of it. */
    private boolean isReliedOn(Backup backup, Set<String> required) {
        if (!backup.isInline()) {
            return evaluator.things().protectedBy(backup).stream().anyMatch(required::contains);
        }
        return required.stream()
                .flatMap(each -> evaluator.things().hardNeeds(each).stream())
                .anyMatch(need ->
                        need instanceof Need.Single single && single.backups().contains(backup));
    }

    private boolean isToolOf(String element, Activation activation) {
        Set<String> tools = new HashSet<>();
        activation.tools().stream()
                .filter(Need::hard)
                .forEach(tool -> tools.addAll(evaluator.things().nodes(tool.references())));
        if (activation.fencing() != null && activation.fencing().by() != null) {
            tools.addAll(evaluator.things().nodes(List.of(activation.fencing().by())));
        }
        return tools.contains(element);
    }

    private boolean isBesideAlternatives(String element, Function function) {
        Set<String> dependents = evaluator.reach().required(function.key());
        return dependents.stream()
                .map(evaluator.things()::hardNeeds)
                .anyMatch(needs -> needs.stream()
                        .filter(need -> isFor(need, element))
                        .anyMatch(need -> needs.stream().anyMatch(other -> other != need && hasAlternatives(other))));
    }

    private boolean isFor(Need need, String element) {
        return need instanceof Need.Single
                && evaluator.things().nodes(need.references()).contains(element);
    }

    /** A group that needs every member has no second side. */
    private boolean hasAlternatives(Need need) {
        return need instanceof Need.OfGroup group
                ? !group.group().needsEveryMember()
                : !evaluator
                        .protection()
                        .at((Requirement.Member) new Requirements(evaluator.things()).of(need))
                        .isEmpty();
    }
}
