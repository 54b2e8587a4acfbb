package io.continuitylint.gradle;

import java.util.Map;
import java.util.TreeMap;

/** The formats of reports and the names of their files, as the linter has them, which a build cannot ask. */
final class Formats {

    static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "compact", "continuity-compact.txt",
            "json", "continuity.json",
            "pretty", "continuity.txt"));

    private Formats() {}

    /** The name of the file of a format; of one that there is not, it does not matter. */
    static String file(String format) {
        return FILES.getOrDefault(format, "continuity." + format);
    }
}
