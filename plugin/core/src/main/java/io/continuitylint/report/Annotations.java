package io.continuitylint.report;

import io.continuitylint.finding.LintReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the build server that runs the linter is told besides the text for people: lines that it takes for commands, by
 * which it shows findings where they are, and on GitHub the summary of the step. GitLab knows no such lines; it reads the
 * report of its format.
 */
public final class Annotations {

    /** The formats that are such lines. */
    static final Set<ReportFormat> FORMATS = EnumSet.of(ReportFormat.GITHUB, ReportFormat.AZURE, ReportFormat.TEAMCITY);

    /** GitHub drops a longer summary of a step, to which each module of a build adds. In bytes. */
    private static final long LARGEST_SUMMARY = 1 << 20;

    private final @Nullable ReportFormat format;
    private final @Nullable Path summary;

    private Annotations(@Nullable ReportFormat format, @Nullable Path summary) {
        this.format = format;
        this.summary = summary;
    }

    /**
     * For the build server that an environment tells of.
     *
     * @param wanted whether there may be any
     * @param environment the variables of the process
     */
    public static Annotations of(boolean wanted, Map<String, String> environment) {
        ReportFormat format = wanted ? format(environment) : null;
        String summary = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        boolean summarises = format == ReportFormat.GITHUB && !summary.isBlank();
        return new Annotations(format, summarises ? Path.of(summary) : null);
    }

    private static @Nullable ReportFormat format(Map<String, String> environment) {
        if (isTrue("GITHUB_ACTIONS", environment)) {
            return ReportFormat.GITHUB;
        }
        if (isTrue("TF_BUILD", environment)) {
            return ReportFormat.AZURE;
        }
        return environment.getOrDefault("TEAMCITY_VERSION", "").isBlank() ? null : ReportFormat.TEAMCITY;
    }

    /** GitHub writes {@code true}, Azure writes {@code True}. */
    private static boolean isTrue(String variable, Map<String, String> environment) {
        return environment.getOrDefault(variable, "").equalsIgnoreCase("true");
    }

    /** The lines; empty where no build server takes any, they are not wanted, or there is nothing to tell. */
    public String text(LintReport report) {
        boolean silent = report.open().isEmpty()
                && report.accepted().isEmpty()
                && report.notEvaluated().isEmpty();
        if (format == null || silent) {
            return "";
        }
        try {
            StringBuilder text = new StringBuilder();
            format.reporter().write(report, text);
            return text.toString();
        } catch (IOException never) {
            throw new UncheckedIOException("memory takes all text", never);
        }
    }

    /**
     * Adds to the summary of the step, where there is one.
     *
     * @return why it could not, in a line; none if it could, or there is none
     */
    public List<String> summarise(LintReport report) {
        if (summary == null) {
            return List.of();
        }
        try {
            StringBuilder text = new StringBuilder();
            ReportFormat.MARKDOWN.reporter().write(report, text);
            byte[] bytes = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
            long before = Files.exists(summary) ? Files.size(summary) : 0;
            if (before + bytes.length > LARGEST_SUMMARY) {
                return List.of("the summary of the step has no room for one more report");
            }
            // In one piece, as modules of one build may add to it at the same time.
            Files.write(summary, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return List.of();
        } catch (IOException unwritable) {
            return List.of("the summary of the step cannot be written to %s".formatted(summary));
        }
    }
}
