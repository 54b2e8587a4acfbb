package io.continuitylint.gradle.worker;

import io.continuitylint.LintRequest;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.RunWarnings;
import io.continuitylint.source.ControlCharacters;
import java.util.function.UnaryOperator;
import org.gradle.api.logging.LogLevel;
import org.jspecify.annotations.Nullable;

/**
 * A run that found nothing to read.
 *
 * @param allowed what the user says about that; null for nothing
 */
record NoManifests(
        LintRequest request, LintReport report, @Nullable Boolean allowed) {

    private static final String MAY_BE_FINE =
            "\nWhere that is fine, set continuity { allowEmpty = true } in the build script";

    RunResult result() {
        boolean looked = request.paths().isEmpty();
        boolean fine = allowed == null ? looked : allowed;
        String folder = ControlCharacters.escaped(request.root().toString());
        String others = looked ? "; others are named with continuity { paths }" : "";
        return new RunResult(
                fine ? RunResult.Verdict.PASSED : RunResult.Verdict.REFUSED,
                LogLevel.INFO,
                fine ? "no manifests below %s, nothing to lint".formatted(folder) : "",
                String.join("\n", RunWarnings.notRead(report.scope().notRead())),
                "",
                fine ? "" : request.withoutManifests().describe(UnaryOperator.identity()) + others + MAY_BE_FINE);
    }
}
