package io.continuitylint.maven;

import io.continuitylint.source.RequestException;
import io.continuitylint.source.Suggestions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody wrote for a parameter. If it cannot be read, the refusal names both, and what would be accepted. */
record Written(String parameter, String value) {

    private static final Pattern REFUSED = Pattern.compile(
            "(failOn|asOf|paths|rules|skipRules|consoleOutput|maxFindings|formats|outputDirectory): .*",
            Pattern.DOTALL);

    LocalDate asDate() {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException noDate) {
            throw new RequestException(
                    "%s: \"%s\" is no date; a date looks like 2026-11-24".formatted(parameter, value), noDate);
        }
    }

    Path asPath() {
        try {
            return Path.of(value.strip());
        } catch (InvalidPathException noPath) {
            throw new RequestException("%s: \"%s\" is no path".formatted(parameter, value), noPath);
        }
    }

    /** The value that one of the accepted words stands for. */
    <T> T asOneOf(Map<String, T> accepted) {
        T meant = accepted.get(value.strip());
        if (meant == null) {
            throw new RequestException("%s: \"%s\" is none of %s%s"
                    .formatted(
                            parameter,
                            value,
                            String.join(", ", accepted.keySet()),
                            Suggestions.didYouMean(value, accepted.keySet())));
        }
        return meant;
    }

    /** What was refused, with a line that says where in a build it may be written. */
    static String explain(RequestException refused) {
        String message = String.valueOf(refused.getMessage());
        Matcher ofParameter = REFUSED.matcher(message);
        return ofParameter.matches()
                ? message + "\nIt stands in <%1$s> in the POM or in -Dcontinuity.%1$s".formatted(ofParameter.group(1))
                : message;
    }
}
