package io.continuitylint.gradle.worker;

import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ReplacedFile;
import io.continuitylint.report.ReportFormat;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.ControlCharacters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report files of a run.
 *
 * @param files paths by the names of formats
 */
record WrittenReports(Map<String, String> files) {

    WrittenReports {
        files = new TreeMap<>(files);
    }

    /** @throws RequestException if there is no such format */
    static ReportFormat format(String name) {
        return ReportFormat.of("formats", name);
    }

    /**
     * Writes each of them.
     *
     * @return a line that leads to each, in the form that terminals and editors turn into a link
     * @throws RequestException if one cannot be written
     */
    String write(LintReport report) {
        files.forEach((format, file) -> write(report, format(format), Path.of(file)));
        return files.values().stream()
                .map(file -> "\nReport: " + Path.of(file).toUri())
                .collect(Collectors.joining());
    }

    private static void write(LintReport report, ReportFormat format, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new ReplacedFile(file)
                    .write(out -> format.reporter(ExplainJob::command).write(report, out));
        } catch (IOException unwritable) {
            throw new RequestException(
                    "outputDirectory",
                    "the report cannot be written to %s; %s"
                            .formatted(ControlCharacters.escaped(file.toString()), unwritable),
                    unwritable);
        }
    }

    /** Removes those of an earlier run, which this one has no answer to. */
    void remove() {
        try {
            for (String file : files.values()) {
                Files.deleteIfExists(Path.of(file));
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
