package io.continuitylint.gradle;

import java.util.Map;
import java.util.TreeMap;

/** The formats of reports and the names of their files, as the linter has them, which a build cannot ask. */
final class Formats {

    static final Map<String, String> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("azure", "continuity-azure.txt"),
            Map.entry("checkstyle", "continuity-checkstyle.xml"),
            Map.entry("compact", "continuity-compact.txt"),
            Map.entry("github", "continuity-github.txt"),
            Map.entry("gitlab", "continuity-gitlab.json"),
            Map.entry("html", "continuity.html"),
            Map.entry("json", "continuity.json"),
            Map.entry("jsonl", "continuity.jsonl"),
            Map.entry("junit", "TEST-continuity.xml"),
            Map.entry("markdown", "continuity.md"),
            Map.entry("pretty", "continuity.txt"),
            Map.entry("rdjson", "continuity.rdjson"),
            Map.entry("sarif", "continuity.sarif"),
            Map.entry("sarif-github", "continuity-github.sarif"),
            Map.entry("sonar", "continuity-sonar.json"),
            Map.entry("teamcity", "continuity-teamcity.txt")));

    private Formats() {}

    /** The name of the file of a format; of one that there is not, it does not matter. */
    static String file(String format) {
        return FILES.getOrDefault(format, "continuity." + format);
    }
}
