package io.continuitylint.judgement;

import io.continuitylint.finding.Baseline;
import io.continuitylint.finding.Finding;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Marks the findings that a baseline holds. */
final class KnownMarks {

    private final Baseline baseline;
    private final List<Finding> found;
    private final List<Finding> known;

    /** @param found sorted */
    KnownMarks(Baseline baseline, List<Finding> found, Predicate<Finding> canBeKnown) {
        this.baseline = baseline;
        this.found = found;
        known = baseline.known(found.stream().filter(canBeKnown).toList());
    }

    int known() {
        return known.size();
    }

    Baseline gone(Predicate<String> isJudged) {
        return baseline.gone(known, isJudged);
    }

    /** All findings. What is new stands by itself where what explains it is known, and so is not shown. */
    List<Finding> findings() {
        Set<Finding> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        marked.addAll(known);
        Set<String> hidden = new HashSet<>();
        known.forEach(finding -> hidden.add(finding.fingerprint()));
        found.stream()
                .filter(finding -> !marked.contains(finding))
                .forEach(shown -> hidden.remove(shown.fingerprint()));
        return found.stream()
                .map(finding -> {
                    if (marked.contains(finding)) {
                        return finding.asKnown();
                    }
                    return hidden.contains(finding.explainedBy()) ? finding.unexplained() : finding;
                })
                .toList();
    }
}
