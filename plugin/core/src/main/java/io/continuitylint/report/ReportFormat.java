package io.continuitylint.report;

import io.continuitylint.finding.LintReport;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The forms in which a report can be read. */
public enum ReportFormat {
    /** For people: code frames, proofs and advice. */
    PRETTY("continuity.txt") {
        @Override
        public Reporter reporter() {
            return new PrettyReporter(Style.PLAIN, 0);
        }
    },
    /** One finding a line, in the form that terminals and editors turn into a link. */
    COMPACT("continuity-compact.txt") {
        @Override
        public Reporter reporter() {
            return new CompactReporter();
        }
    },
    /** For programs, by a published schema. */
    JSON("continuity.json") {
        @Override
        public Reporter reporter() {
            return new JsonReporter();
        }
    };

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** As users write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its file in a folder of reports. */
    public String fileName() {
        return fileName;
    }

    /** @throws RequestException for a word that is not a format */
    public static ReportFormat of(String parameter, String label) {
        List<String> labels = Stream.of(values()).map(ReportFormat::label).toList();
        for (ReportFormat format : values()) {
            if (format.label().equals(label.strip())) {
                return format;
            }
        }
        throw new RequestException(
                parameter,
                "there is no format \"%s\"; it is one of %s%s"
                        .formatted(label, String.join(", ", labels), Suggestions.didYouMean(label, labels)));
    }

    /** A reporter without colours that shows everything. */
    public abstract Reporter reporter();

    /** Writes a report into a folder, whole or not at all: whoever reads it meanwhile has the one before. */
    public Path write(LintReport report, Path folder) {
        try {
            Files.createDirectories(folder);
            StringBuilder text = new StringBuilder();
            reporter().write(report, text);
            return new ReplacedFile(folder.resolve(fileName)).write(text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the report cannot be written to " + folder, unwritable);
        }
    }
}
