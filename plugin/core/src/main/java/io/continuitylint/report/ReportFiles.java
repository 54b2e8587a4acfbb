package io.continuitylint.report;

import io.continuitylint.finding.LintReport;
import io.continuitylint.request.RequestException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The report files that a run leaves behind.
 *
 * @param formats one file each
 * @param folder is made if it is not there
 * @param explain how a user gets to see the page of a rule, by its id
 */
public record ReportFiles(List<ReportFormat> formats, Path folder, UnaryOperator<String> explain) {

    /**
     * What a user wants to be written.
     *
     * @param formats the value of the parameter {@code formats}; one that is named twice is written once
     * @param folder the value of the parameter {@code outputDirectory}
     * @param explain how a user gets to see the page of a rule, by its id
     * @throws RequestException if there is no such format
     */
    public static ReportFiles of(List<String> formats, Path folder, UnaryOperator<String> explain) {
        return new ReportFiles(
                formats.stream()
                        .map(each -> ReportFormat.of("formats", each))
                        .distinct()
                        .toList(),
                folder,
                explain);
    }

    /** The files that a report is written to, in the order of the formats. */
    public List<Path> paths() {
        return formats.stream().map(format -> folder.resolve(format.fileName())).toList();
    }

    /**
     * Writes a report in each format.
     *
     * @return the files, in the order of the formats
     * @throws RequestException if the folder does not take them
     */
    public List<Path> write(LintReport report) {
        try {
            return formats.stream()
                    .map(format -> format.write(report, folder, explain))
                    .toList();
        } catch (UncheckedIOException unwritable) {
            throw new RequestException(
                    "outputDirectory",
                    "%s; %s".formatted(unwritable.getMessage(), why(unwritable.getCause())),
                    unwritable);
        }
    }

    /** Java gives the most frequent reasons by a class; its message names the file alone. */
    private static String why(@Nullable Throwable unwritable) {
        if (unwritable instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file";
        }
        return unwritable instanceof AccessDeniedException denied
                ? "there is no permission to write " + denied.getFile()
                : String.valueOf(unwritable);
    }
}
