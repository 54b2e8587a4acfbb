package io.continuitylint.report;

import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The forms in which it can be read how a report differs from another one. */
public enum DiffFormat {
    /** For people: what became worse with its proof and advice, what became better in a line each. */
    PRETTY("continuity-diff.txt") {
        @Override
        Reporter on(Terminal terminal) {
            return new DiffList(terminal);
        }
    },
    /** For a comment on a change: all findings, what changed first. */
    MARKDOWN("continuity-diff.md") {
        @Override
        Reporter on(Terminal terminal) {
            return ReportFormat.MARKDOWN.reporter();
        }
    },
    /** For programs, by a published schema. */
    JSON("continuity-diff.json") {
        @Override
        Reporter on(Terminal terminal) {
            return new DiffJson();
        }
    };

    private final String fileName;

    DiffFormat(String fileName) {
        this.fileName = fileName;
    }

    abstract Reporter on(Terminal terminal);

    /** @throws RequestException for a word that is not such a format */
    public static DiffFormat of(String parameter, String label) {
        Map<String, DiffFormat> words = new LinkedHashMap<>();
        for (DiffFormat format : values()) {
            words.put(format.name().toLowerCase(Locale.ROOT), format);
        }
        return new ParameterValue(parameter, label).asOneOf("format", words);
    }

    /** The name of its file in a folder of reports. */
    String fileName() {
        return fileName;
    }

    /** As it is shown on a terminal. */
    public String text(LintReport report, Terminal terminal) {
        try {
            StringBuilder text = new StringBuilder();
            on(terminal).write(report, text);
            return text.toString();
        } catch (IOException never) {
            throw new UncheckedIOException("memory takes all text", never);
        }
    }

    /** As a file holds it. */
    String text(LintReport report) {
        return text(report, Terminal.file());
    }

    /**
     * Writes it to its file, whole or not at all.
     *
     * @param folder the value of the parameter {@code outputDirectory}; it is made if it is not there
     * @return the file
     * @throws RequestException if the folder takes no file
     */
    public Path write(LintReport report, Path folder) {
        try {
            Files.createDirectories(folder);
            return new ReplacedFile(folder.resolve(fileName)).write(out -> out.append(text(report)));
        } catch (IOException unwritable) {
            throw new RequestException(
                    "outputDirectory", "%s cannot be written to %s".formatted(fileName, folder), unwritable);
        }
    }
}
