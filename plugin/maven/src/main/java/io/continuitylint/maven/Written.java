package io.continuitylint.maven;

import io.continuitylint.source.RequestException;
import io.continuitylint.source.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** What somebody wrote for a parameter. If it cannot be read, the refusal names both, and what would be accepted. */
record Written(String parameter, String value) {

    LocalDate asDate() {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException noDate) {
            throw new RequestException(
                    "%s: \"%s\" is no date; a date looks like 2026-11-24".formatted(parameter, value), noDate);
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
                            Spelling.didYouMean(value, accepted.keySet())));
        }
        return meant;
    }
}
