package io.continuitylint.judgement;

import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.finding.Finding;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Reference;
import io.continuitylint.rule.RuleSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets accepted risks answer findings, after all rules have been evaluated. */
final class Acceptances {

    private final Map<String, RuleSpec> specs;
    private final Policy policy;
    private final boolean unknownScope;
    private final Map<String, List<AcceptanceTerms>> byScope = new HashMap<>();
    private final Map<AcceptedRisk, Set<@Nullable String>> causes = new HashMap<>();
    private final Map<AcceptedRisk, Integer> uses = new LinkedHashMap<>();
    private final Map<AcceptedRisk, Integer> withCause = new LinkedHashMap<>();

    Acceptances(Collection<AcceptanceTerms> terms, Map<String, RuleSpec> specs, Policy policy, Misread misread) {
        this.specs = specs;
        this.policy = policy;
        this.unknownScope = misread.mayLackObjects() || terms.stream().anyMatch(Acceptances::isScopeUnknown);
        for (AcceptanceTerms term : terms) {
            uses.put(term.risk(), 0);
            for (Reference scope : term.counted().scope()) {
                byScope.computeIfAbsent(key(scope), unused -> new ArrayList<>()).add(term);
            }
        }
    }

    /** The finding, marked with the risk that answers it, if one in force does. */
    Finding answer(Finding finding) {
        if (!canBeAccepted(finding)) {
            return finding;
        }
        List<AcceptanceTerms> naming = byScope.getOrDefault(finding.object(), List.of()).stream()
                .filter(terms -> names(terms.counted(), finding))
                .toList();
        List<AcceptanceTerms> inForce =
                naming.stream().filter(AcceptanceTerms::isInForce).toList();
        if (inForce.isEmpty() && isPerhapsAnswered(finding)) {
            return finding;
        }
        for (AcceptanceTerms terms : inForce.isEmpty() ? naming : inForce) {
            uses.merge(terms.risk(), 1, Integer::sum);
            withCause.merge(terms.risk(), namesAnObject(finding.cause()) ? 1 : 0, Integer::sum);
        }
        return inForce.isEmpty()
                ? finding
                : finding.acceptedBy(inForce.get(0).risk().id());
    }

    /** Whether a cause can be written in a manifest: others only tell findings of one object apart. */
    private static boolean namesAnObject(@Nullable String cause) {
        return cause != null && Stream.of(Entity.values()).anyMatch(entity -> cause.startsWith(entity.word() + ":"));
    }

    /** Whether an accepted risk names its object, or nobody knows which, and could not be read: it may answer it. */
    private boolean isPerhapsAnswered(Finding finding) {
        return unknownScope
                || byScope.getOrDefault(finding.object(), List.of()).stream().anyMatch(AcceptanceTerms::unknown);
    }

    private static boolean isScopeUnknown(AcceptanceTerms terms) {
        List<Reference> scope = terms.risk().scope();
        return terms.unknown() && (scope.isEmpty() || scope.stream().anyMatch(reference -> reference.target() == null));
    }

    /** How many findings an accepted risk names; one that is not in force, only those that no other may answer. */
    int uses(AcceptedRisk risk) {
        return uses.getOrDefault(risk, 0);
    }

    /** How many of those name an object as their cause. */
    int usesWithCause(AcceptedRisk risk) {
        return withCause.getOrDefault(risk, 0);
    }

    /** Whether its rule lets an accepted risk answer it, and the policy does not lock that rule. */
    boolean canBeAccepted(Finding finding) {
        RuleSpec spec = specs.get(finding.rule());
        Policy.RuleOverride override = policy.rules().get(finding.rule());
        return spec != null && spec.isAcceptable() && (override == null || !override.locked());
    }

    private boolean names(AcceptedRisk risk, Finding finding) {
        return risk.rules().contains(finding.rule())
                && (risk.causes().isEmpty() || causes(risk).contains(finding.cause()));
    }

    private Set<@Nullable String> causes(AcceptedRisk risk) {
        return causes.computeIfAbsent(
                risk, each -> each.causes().stream().map(Acceptances::key).collect(Collectors.toSet()));
    }

    private static String key(Reference reference) {
        return reference.target() == null
                ? reference.text()
                : reference.target().key();
    }
}
