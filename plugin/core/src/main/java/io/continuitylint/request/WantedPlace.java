package io.continuitylint.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a manifest as a user writes it: {@code continuity/payments.yaml:31}, {@code continuity/payments.yaml:31:9}.
 *
 * @param file as written: a path, or a name as reports have it
 * @param line from 1
 * @param column from 1; null for all of the line
 */
public record WantedPlace(String file, int line, @Nullable Integer column) {

    private static final Pattern FORM = Pattern.compile("(.+?):([0-9]{1,9})(?::([0-9]{1,9}))?");

    /**
     * Reads what a user wrote.
     *
     * @param parameter the one that it is the value of
     * @throws RequestException if it is no place
     */
    public static WantedPlace of(String parameter, String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            throw new RequestException(
                    parameter,
                    "\"%s\" does not say which line; write FILE:LINE, like continuity.yaml:12".formatted(written));
        }
        int line = Integer.parseInt(form.group(2));
        Integer column = form.group(3) == null ? null : Integer.valueOf(form.group(3));
        if (line < 1 || column != null && column < 1) {
            throw new RequestException(parameter, "\"%s\": lines and columns count from 1".formatted(written));
        }
        return new WantedPlace(form.group(1), line, column);
    }

    @Override
    public String toString() {
        return file + ":" + line + (column == null ? "" : ":" + column);
    }
}
