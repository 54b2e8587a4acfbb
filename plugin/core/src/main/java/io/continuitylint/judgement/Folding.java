package io.continuitylint.judgement;

import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Explanation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes one defect read as one: a finding whose explanation was raised too is folded under it. Chains of explanations end
 * at the finding that none explains. Where every explanation was accepted, what they explain is accepted with them. See
 * docs/derived-notions.md, Layers and folding.
 */
final class Folding {

    /** By rule, object and cause; also by rule and object alone, which names it whatever its cause is. */
    private final Map<Explanation, List<Finding>> named = new HashMap<>();

    private final Map<Finding, List<Explanation>> explanations;
    private final Predicate<Finding> canBeAccepted;
    private final IdentityHashMap<Finding, Finding> roots = new IdentityHashMap<>();

    /**
     * @param findings all of a run, answered where an accepted risk names them
     * @param explanations of each finding, by identity of rule, object, cause and place
     * @param alsoNamed the keys of further objects by which explanations name a finding
     * @param canBeAccepted whether an accepted risk may answer a finding
     */
    Folding(
            List<Finding> findings,
            Map<Finding, List<Explanation>> explanations,
            Map<Finding, List<String>> alsoNamed,
            Predicate<Finding> canBeAccepted) {
        this.explanations = explanations;
        this.canBeAccepted = canBeAccepted;
        for (Finding finding : findings) {
            named(new Explanation(finding.rule(), finding.object(), null)).add(finding);
            for (String other : alsoNamed.getOrDefault(finding, List.of())) {
                named(new Explanation(finding.rule(), other, null)).add(finding);
            }
            if (finding.cause() != null) {
                named(new Explanation(finding.rule(), finding.object(), finding.cause()))
                        .add(finding);
            }
        }
    }

    private List<Finding> named(Explanation wanted) {
        return named.computeIfAbsent(wanted, unknown -> new ArrayList<>());
    }

    /** The finding with its standing: open, explained by another, or accepted. */
    Finding fold(Finding finding) {
        Finding root = root(finding);
        if (root == finding) {
            return finding;
        }
        Finding folded = finding.explainedBy(root.fingerprint());
        return root.acceptedBy() == null ? folded : folded.acceptedBy(root.acceptedBy());
    }

    /** What explains a finding in the end: an open one before an accepted one; the finding itself where none does. */
    private Finding root(Finding finding) {
        Finding known = roots.putIfAbsent(finding, finding);
        if (known != null || finding.isAccepted()) {
            return known == null ? finding : known;
        }
        Finding accepted = null;
        for (Finding explanation : explaining(finding)) {
            Finding root = root(explanation);
            if (root == finding) {
                continue;
            }
            if (!root.isAccepted()) {
                roots.put(finding, root);
                return root;
            }
            accepted = accepted == null ? root : accepted;
        }
        if (accepted != null && canBeAccepted.test(finding)) {
            roots.put(finding, accepted);
            return accepted;
        }
        return finding;
    }

    private List<Finding> explaining(Finding finding) {
        List<Finding> explaining = new ArrayList<>();
        for (Explanation wanted : explanations.getOrDefault(finding, List.of())) {
            for (Finding candidate : named(wanted)) {
                // Under a milder one it would count as nothing and still fail the build.
                if (candidate != finding && candidate.severity().isAtLeast(finding.severity())) {
                    explaining.add(candidate);
                }
            }
        }
        return explaining;
    }
}
