package io.continuitylint;

import io.continuitylint.finding.Change;
import io.continuitylint.finding.Change.Direction;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.rule.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From which severity on a finding fails a run. */
public enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::isConsequence).thenComparing(finding -> finding.severity());

    private final @Nullable Severity limit;

    FailOn(@Nullable Severity limit) {
        this.limit = limit;
    }

    /**
     * What a user wrote for the parameter {@code failOn}.
     *
     * @throws io.continuitylint.request.RequestException for another word than the severities and {@code never}
     */
    public static FailOn of(String written) {
        Map<String, FailOn> words = new LinkedHashMap<>();
        for (FailOn each : values()) {
            words.put(each.limit == null ? "never" : each.limit.label(), each);
        }
        return new ParameterValue("failOn", written).asOneOf(words);
    }

    /** Whether a run has failed: by a finding, or because it is not known what a rule would have found. */
    public boolean isFailedBy(LintReport report) {
        return !report.notEvaluated().isEmpty() || !failing(report).isEmpty();
    }

    /** The findings that fail a run, the worst first, and consequences after what explains them. */
    public List<Finding> failing(LintReport report) {
        return failing(report.findings().stream());
    }

    /** Those that fail the run of a change: only what became worse does. */
    List<Finding> failing(Comparison comparison) {
        return failing(comparison.changes(Direction.WORSE).stream().map(Change::finding));
    }

    private List<Finding> failing(Stream<Finding> findings) {
        return findings.filter(this::isReachedBy).sorted(WORST_FIRST).toList();
    }

    /** An accepted or known finding never is bad enough; a consequence of another may be. */
    private boolean isReachedBy(Finding finding) {
        return limit != null && !finding.isAnswered() && finding.severity().isAtLeast(limit);
    }
}
