package io.continuitylint.report.base;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.continuitylint.finding.BaseReport;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A report of another run, as that wrote it in the format {@code json}.
 *
 * @param parameter whose value names it
 * @param path absolute
 */
public record BaseReportFile(String parameter, Path path) {

    private static final String HOW = "write one where the change starts from: continuity --output json=base.json";

    /**
     * Reads it.
     *
     * @param project the name of what is to be compared with it
     * @throws RequestException if there is no such file, it is no report, or one about something else
     */
    public BaseReport read(String project) {
        BaseReport report = read();
        if (!report.project().equals(project)) {
            throw refused(
                    "is a report of \"%s\", and this is \"%s\"".formatted(report.project(), project),
                    "compare with a report of the same project: give both runs one name, or let both start in folders of one name");
        }
        return report;
    }

    private BaseReport read() {
        if (!Files.exists(path)) {
            throw new RequestException(parameter, "there is no file %s".formatted(path), HOW);
        }
        if (Files.isDirectory(path)) {
            throw refused("is a folder; name the file in it", null);
        }
        try {
            return new ReportReader(String.valueOf(path.getFileName())).read(JsonDocument.read(path));
        } catch (JacksonException noJson) {
            throw refused("is not JSON: " + why(noJson), HOW);
        } catch (JsonFields.Malformed other) {
            throw refused("is no report of the format json: " + other.getMessage(), HOW);
        } catch (IOException unreadable) {
            throw new RequestException(parameter, "\"%s\" cannot be read".formatted(path), unreadable);
        }
    }

    /** In our words: those of the parser name its classes. */
    private static String why(JacksonException noJson) {
        if (noJson instanceof JsonEOFException) {
            return "it ends before it is complete";
        }
        JsonLocation place = noJson.getLocation();
        String where = place == null ? "" : "line %s, column %s: ".formatted(place.getLineNr(), place.getColumnNr());
        return where
                + (noJson instanceof StreamConstraintsException
                        ? "something is too long or too deeply nested"
                        : "what stands there is no JSON");
    }

    private RequestException refused(String why, @Nullable String hint) {
        return new RequestException(parameter, "\"%s\" %s".formatted(path, why), hint);
    }
}
