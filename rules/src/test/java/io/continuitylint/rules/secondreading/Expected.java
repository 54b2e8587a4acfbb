package io.continuitylint.rules.secondreading;

import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Verdict;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a finding.
 *
 * @param cause key of what makes it so, or null
 */
record Expected(String rule, String object, @Nullable String cause, Verdict verdict, Severity severity)
        implements Comparable<Expected> {

    private static final Comparator<Expected> ORDER = Comparator.comparing(Expected::toString);

    static Expected of(Finding finding) {
        return new Expected(finding.rule(), finding.object(), finding.cause(), finding.verdict(), finding.severity());
    }

    static Expected violated(String rule, String object, @Nullable String cause, Severity severity) {
        return new Expected(rule, object, cause, Verdict.VIOLATED, severity);
    }

    /** This one, or another that is graded higher. */
    Expected worse(Expected other) {
        return severity.isAtLeast(other.severity()) ? this : other;
    }

    @Override
    public int compareTo(Expected other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s: %s, because of %s: %s, %s"
                .formatted(rule, object, cause == null ? "nothing" : cause, verdict.label(), severity.label());
    }
}
