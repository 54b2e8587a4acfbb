package io.continuitylint.maven;

import io.continuitylint.Outcome;
import io.continuitylint.report.content.RunWarnings;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** How a Maven build shows what came of a run, and stops because of it. */
final class BuildLog {

    private BuildLog() {}

    /** Logs what there is to see, as an error if the build fails: a quiet build still shows why. */
    static void show(Outcome outcome, String title, String text, Log log) {
        if (text.isEmpty()) {
            return;
        }
        String titled = title + "\n\n" + text;
        if (outcome.kind() != Outcome.Kind.PASSED) {
            log.error(titled);
        } else if (outcome.report().open().isEmpty()
                && RunWarnings.of(outcome.report()).isEmpty()) {
            log.info(titled);
        } else {
            log.warn(titled);
        }
    }

    /** Logs lines as one warning, so that builds side by side do not mix them. */
    static void warn(List<String> lines, Log log) {
        if (!lines.isEmpty()) {
            log.warn(String.join("\n", lines));
        }
    }

    /** Stops the build, unless the run passed. */
    static void enforce(Outcome outcome) throws MojoExecutionException, MojoFailureException {
        switch (outcome.kind()) {
            case PASSED -> {}
            case FAILED -> throw new MojoFailureException(outcome.reason());
            case UNDECIDED -> throw new MojoExecutionException(outcome.reason());
        }
    }
}
