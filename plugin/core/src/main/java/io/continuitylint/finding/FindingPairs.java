package io.continuitylint.finding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The findings of two runs, each with the one that it was, or became. Of twins, those that are most alike are pairs. */
final class FindingPairs {

    private final BiConsumer<@Nullable Finding, @Nullable Finding> pairs;

    private FindingPairs(BiConsumer<@Nullable Finding, @Nullable Finding> pairs) {
        this.pairs = pairs;
    }

    /** Visits each finding of both once. One that is alone has null for the other. */
    static void visit(
            List<Finding> before, List<Finding> after, BiConsumer<@Nullable Finding, @Nullable Finding> visitor) {
        Map<String, List<Finding>> earlier = byFingerprint(before);
        FindingPairs pairs = new FindingPairs(visitor);
        byFingerprint(after).forEach((id, twins) -> {
            List<Finding> were = earlier.remove(id);
            pairs.match(were == null ? new ArrayList<>() : were, twins);
        });
        earlier.values().forEach(gone -> pairs.match(gone, new ArrayList<>()));
    }

    private static Map<String, List<Finding>> byFingerprint(List<Finding> findings) {
        Map<String, List<Finding>> all = new LinkedHashMap<>();
        findings.forEach(finding -> all.computeIfAbsent(finding.fingerprint(), unused -> new ArrayList<>())
                .add(finding));
        return all;
    }

    private void match(List<Finding> before, List<Finding> after) {
        match(before, after, FindingPairs::areAlike);
        match(before, after, (one, other) -> true);
        before.forEach(gone -> pairs.accept(gone, null));
        after.forEach(added -> pairs.accept(null, added));
    }

    private static boolean areAlike(Finding before, Finding after) {
        return before.isAnswered() == after.isAnswered() && before.severity() == after.severity();
    }

    private void match(List<Finding> before, List<Finding> after, BiPredicate<Finding, Finding> fitting) {
        for (Iterator<Finding> left = before.iterator(); left.hasNext(); ) {
            Finding earlier = left.next();
            Finding later = after.stream()
                    .filter(each -> fitting.test(earlier, each))
                    .findFirst()
                    .orElse(null);
            if (later != null) {
                pairs.accept(earlier, later);
                left.remove();
                after.remove(later);
            }
        }
    }
}
