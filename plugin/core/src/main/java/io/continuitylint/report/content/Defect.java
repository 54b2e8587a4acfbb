package io.continuitylint.report.content;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person reads as one: an open finding, and what follows from it.
 *
 * @param consequences in the order of their places
 */
public record Defect(Finding finding, List<Finding> consequences) {

    private static final Comparator<Defect> WORST_FIRST =
            Comparator.comparing(Defect::severity).thenComparing(Defect::finding);

    /** All that is open in a report, the worst first. A consequence of what is not open stands by itself. */
    public static List<Defect> of(LintReport report) {
        Map<String, List<Finding>> below = new LinkedHashMap<>();
        for (Finding consequence : report.consequences()) {
            below.computeIfAbsent(Objects.requireNonNull(consequence.explainedBy()), unused -> new ArrayList<>())
                    .add(consequence);
        }
        List<Defect> defects = new ArrayList<>();
        for (Finding open : report.open()) {
            List<Finding> consequences = below.remove(open.fingerprint());
            defects.add(new Defect(open, consequences == null ? List.of() : consequences));
        }
        below.values().stream().flatMap(List::stream).forEach(finding -> defects.add(new Defect(finding, List.of())));
        defects.sort(WORST_FIRST);
        return defects;
    }

    public Severity severity() {
        return finding.severity();
    }
}
