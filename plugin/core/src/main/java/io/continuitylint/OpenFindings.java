package io.continuitylint;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import io.continuitylint.wording.Words;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is open in the projects of a build that passed, for its end: reports in the middle of a long log are overlooked. What
 * fails a build, the build tool names there itself.
 */
public final class OpenFindings {

    private static final int NAMED = 5;

    private OpenFindings() {}

    /**
     * A line for each error and warning of a run. The severity comes first, so that errors do.
     *
     * @param top the folder of the build, from which files are named
     * @param root the folder that was linted
     */
    public static SortedSet<String> lines(Path top, Path root, LintReport report) {
        return report.open().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> line(top, root, finding))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Path top, Path root, Finding finding) {
        Place place = finding.place();
        Span span = place.span();
        String file = top.relativize(root.resolve(place.file()).normalize())
                .toString()
                .replace('\\', '/');
        return "%s: %s:%s:%s %s [%s]"
                .formatted(
                        finding.severity().label(),
                        ControlCharacters.escaped(file),
                        span.startLine(),
                        span.startColumn(),
                        finding.message(),
                        finding.rule());
    }

    /** The lines of all projects, shortened to the first few. */
    public static String text(SortedSet<String> lines) {
        long errors = lines.stream()
                .filter(line -> line.startsWith(Severity.ERROR.label()))
                .count();
        String more = lines.size() > NAMED ? "\n  and %s more".formatted(lines.size() - NAMED) : "";
        return "Continuity of all projects that passed: %s, %s"
                        .formatted(Words.count(errors, "error"), Words.count(lines.size() - errors, "warning"))
                + lines.stream().limit(NAMED).map("\n  "::concat).collect(Collectors.joining())
                + more;
    }
}
