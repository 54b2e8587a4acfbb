package io.continuitylint.maven;

import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From which severity on a finding fails the build. */
enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final @Nullable Severity limit;

    FailOn(@Nullable Severity limit) {
        this.limit = limit;
    }

    /** By the word that stands in a POM. */
    static Map<String, FailOn> words() {
        Map<String, FailOn> words = new LinkedHashMap<>();
        for (FailOn each : values()) {
            words.put(each.limit == null ? "never" : each.limit.label(), each);
        }
        return words;
    }

    /** Whether this finding is bad enough. An accepted one never is; a consequence of another may be. */
    boolean isReachedBy(Finding finding) {
        return limit != null && !finding.isAccepted() && finding.severity().isAtLeast(limit);
    }
}
