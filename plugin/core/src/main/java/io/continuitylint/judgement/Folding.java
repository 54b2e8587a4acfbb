package io.continuitylint.judgement;

import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Draft.Explanation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one defect read as one: a finding whose explanation was raised too, and is open, is folded under it. Chains of
 * explanations end at the finding that none explains. See docs/derived-notions.md, Layers and folding.
 */
final class Folding {

    private final Map<String, List<Finding>> open = new HashMap<>();
    private final Map<Finding, List<Explanation>> explanations;

    /** @param explanations of each finding, by identity of rule, object, cause and place */
    Folding(List<Finding> findings, Map<Finding, List<Explanation>> explanations) {
        this.explanations = explanations;
        for (Finding finding : findings) {
            if (!finding.isAccepted()) {
                open.computeIfAbsent(finding.rule() + " " + finding.object(), unused -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    Finding fold(Finding finding) {
        Finding root = root(finding);
        return root == finding ? finding : finding.explainedBy(root.fingerprint());
    }

    private Finding root(Finding finding) {
        Finding here = finding;
        for (int steps = 0; steps < 8; steps++) {
            Finding next = explanation(here);
            if (next == null) {
                return here;
            }
            here = next;
        }
        return finding;
    }

    private @Nullable Finding explanation(Finding finding) {
        for (Explanation wanted : explanations.getOrDefault(finding, List.of())) {
            for (Finding candidate : open.getOrDefault(wanted.rule() + " " + wanted.object(), List.of())) {
                // Under a milder one it would count as nothing and still fail the build.
                if (candidate != finding
                        && candidate.severity().isAtLeast(finding.severity())
                        && (wanted.cause() == null || wanted.cause().equals(candidate.cause()))) {
                    return candidate;
                }
            }
        }
        return null;
    }
}
