package io.continuitylint.manifest.discovery;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;

/** What the name of a file says, in any case of letters. Names are given in lower case. */
final class ManifestNames {

    static final String FOLDER = "continuity";

    private static final String NO_ENDING = File.separator + FOLDER;

    private static final List<String> ENDINGS = Stream.concat(
                    Stream.of(".yaml", ".yml", ".json", NO_ENDING),
                    RuleFiles.ALL.stream().map(rule -> File.separator + rule))
            .toList();

    private ManifestNames() {}

    /** {@code continuity.yaml}, {@code shop.continuity.yaml}, and the same with {@code .yml}. */
    static boolean isManifest(String name) {
        String stem = stem(name);
        return isYaml(name) && (stem.equals(FOLDER) || stem.endsWith("." + FOLDER));
    }

    static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** Whether a file is one of YAML but for what an editor or a merge added: {@code a.yaml.bak}, {@code a.yaml~}. */
    static boolean isCopy(String name) {
        return isYaml(original(name)) && !isYaml(name);
    }

    /** The name without what was added to it. */
    static String original(String name) {
        return name.endsWith("~") ? name.replaceFirst("(?:\\.~\\d+)?~$", "") : stem(name);
    }

    /** Whether a file may have been meant as one of YAML: some programs add another ending, and JSON is YAML, too. */
    static boolean isMeantAsYaml(String name) {
        return isYaml(name) || isCopy(name) || name.endsWith(".json") || name.equals(FOLDER);
    }

    /** Whether to look closer at a path, in any case of letters: the one check that all files go through. */
    static boolean mayMatter(String path) {
        int dot = path.lastIndexOf('.');
        return ENDINGS.stream().anyMatch(ending -> endsWith(path, path.length(), ending))
                || path.endsWith("~")
                || dot > 0 && (endsWith(path, dot, ".yaml") || endsWith(path, dot, ".yml"));
    }

    private static boolean endsWith(String path, int end, String ending) {
        return path.regionMatches(true, end - ending.length(), ending, 0, ending.length());
    }

    static boolean speaksOfContinuity(String name) {
        return name.contains(FOLDER);
    }

    private static String stem(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
