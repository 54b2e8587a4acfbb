package io.continuitylint.maven;

import io.continuitylint.LintRequest;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.Terminal;
import io.continuitylint.report.content.RunWarnings;
import io.continuitylint.source.ControlCharacters;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * A run that found nothing to read.
 *
 * @param allowed what the user says about that; null for nothing
 */
record NoManifests(
        LintRequest request,
        LintReport report,
        boolean hasPom,
        @Nullable Boolean allowed) {

    private static final String MAY_BE_FINE =
            "\nWhere that is fine, set <allowEmpty> in the POM or -Dcontinuity.allowEmpty to true";

    /**
     * Logs what only looks like a manifest, and that there is nothing to lint, or stops the build where the user may think there is.
     *
     * @param console of the log
     */
    void enforce(Log log, Terminal console) throws MojoExecutionException {
        BuildLog.warn(
                RunWarnings.notRead(report.scope().notRead()).stream()
                        .map(console::shown)
                        .toList(),
                log);
        boolean looked = request.paths().isEmpty();
        if (allowed != null ? allowed : hasPom && looked) {
            log.info("no manifests below "
                    + console.shown(ControlCharacters.escaped(request.root().toString()))
                    + (request.modules().isEmpty() ? "" : " outside of its modules") + ", nothing to lint");
            return;
        }
        String others = looked ? "; others are named with <paths> or -Dcontinuity.paths" : "";
        throw new MojoExecutionException(
                request.withoutManifests().describe(UnaryOperator.identity()) + others + MAY_BE_FINE);
    }
}
