package io.continuitylint.report;

import io.continuitylint.finding.LintReport;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report files that a run leaves behind. They are the same whichever shell writes them. */
public final class ReportFiles {

    private static final String FORMATS = "formats";
    private static final String FOLDER = "outputDirectory";

    private final String parameter;
    private final Map<Path, ReportFormat> formats;

    private ReportFiles(String parameter, Map<Path, ReportFormat> formats) {
        this.parameter = parameter;
        this.formats = formats;
    }

    /**
     * A file of its usual name for each format, in one folder.
     *
     * @param formats the value of the parameter {@code formats}; one that is named twice is written once
     * @param folder the value of the parameter {@code outputDirectory}
     * @throws RequestException if there is no such format
     */
    public static ReportFiles of(List<String> formats, Path folder) {
        Map<Path, ReportFormat> files = new LinkedHashMap<>();
        for (String each : formats) {
            ReportFormat format = ReportFormat.of(FORMATS, each);
            files.put(folder.resolve(format.fileName()), format);
        }
        return new ReportFiles(FOLDER, files);
    }

    /**
     * A file for each pair of a format and a path.
     *
     * @param pairs the values of the option for them, like {@code json=build/continuity.json}
     * @param folder that relative paths start from
     * @throws RequestException if one is no such pair, there is no such format, or two are one file
     */
    public static ReportFiles named(List<String> pairs, Path folder) {
        Map<Path, ReportFormat> files = new LinkedHashMap<>();
        for (String output : pairs) {
            int sign = output.indexOf('=');
            if (sign < 0 || output.substring(sign + 1).isBlank()) {
                throw new RequestException(
                        "output",
                        "\"%s\" does not say which file; write FORMAT=FILE, like json=continuity.json"
                                .formatted(output));
            }
            ReportFormat format = ReportFormat.of("output", output.substring(0, sign));
            Path file = folder.resolve(new ParameterValue("output", output.substring(sign + 1)).asPath());
            if (Files.isDirectory(file)) {
                throw new RequestException("output", "\"%s\" is a folder; name a file in it".formatted(file));
            }
            if (files.put(file.toAbsolutePath().normalize(), format) != null) {
                throw new RequestException("output", "two reports would be written to \"%s\"".formatted(file));
            }
        }
        return new ReportFiles("output", files);
    }

    /**
     * A file for each format, where a build says which.
     *
     * @param files by the names of formats, which are values of the parameter {@code formats}
     * @throws RequestException if there is no such format
     */
    public static ReportFiles at(Map<String, Path> files) {
        Map<Path, ReportFormat> formats = new LinkedHashMap<>();
        files.forEach((format, file) -> {
            ReportFormat known = ReportFormat.of(FORMATS, format);
            if (formats.put(file, known) != null) {
                throw new RequestException(FOLDER, "two reports would be written to \"%s\"".formatted(file));
            }
        });
        return new ReportFiles(FOLDER, formats);
    }

    /** The files that a report is written to. */
    public List<Path> paths() {
        return List.copyOf(formats.keySet());
    }

    /**
     * Writes a report in each format.
     *
     * @param read the files that the run read, absolute: none of them is written over
     * @return the files
     * @throws RequestException if one was read, or a folder does not take them
     */
    public List<Path> write(LintReport report, Collection<Path> read) {
        refuse(read);
        try {
            List<Path> written = new ArrayList<>();
            formats.forEach((file, format) -> written.add(format.write(report, file)));
            return written;
        } catch (UncheckedIOException unwritable) {
            throw new RequestException(
                    parameter, "%s; %s".formatted(unwritable.getMessage(), why(unwritable.getCause())), unwritable);
        }
    }

    private void refuse(Collection<Path> read) {
        Set<Path> inputs = read.stream().map(ReportFiles::whereItLies).collect(Collectors.toSet());
        for (Path file : formats.keySet()) {
            if (inputs.contains(whereItLies(file))) {
                throw new RequestException(
                        parameter, "\"%s\" was read by this run; name another file for the report".formatted(file));
            }
        }
    }

    private static Path whereItLies(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException notThere) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Java gives the most frequent reasons by a class; its message names the file alone. */
    private static String why(@Nullable Throwable unwritable) {
        if (unwritable instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file";
        }
        if (unwritable instanceof AccessDeniedException denied) {
            return "there is no permission to write " + denied.getFile();
        }
        if (unwritable instanceof NoSuchFileException missing) {
            return missing.getFile() + " cannot be made";
        }
        return unwritable instanceof FileSystemException other && other.getReason() != null
                ? other.getReason()
                : String.valueOf(unwritable);
    }
}
