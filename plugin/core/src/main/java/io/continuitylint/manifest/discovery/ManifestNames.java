package io.continuitylint.manifest.discovery;

/** What the name of a file says, in any case of letters. Names are given in lower case. */
final class ManifestNames {

    static final String FOLDER = "continuity";

    private ManifestNames() {}

    /** {@code continuity.yaml}, {@code shop.continuity.yaml}, and the same with {@code .yml}. */
    static boolean isManifest(String name) {
        String stem = stem(name);
        return isYaml(name) && (stem.equals(FOLDER) || stem.endsWith("." + FOLDER));
    }

    static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** Whether a file may have been meant as one of YAML: some editors add another ending. */
    static boolean isMeantAsYaml(String name) {
        return isYaml(name) || name.endsWith(".txt") && isYaml(stem(name));
    }

    static boolean speaksOfContinuity(String name) {
        return name.contains(FOLDER);
    }

    private static String stem(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
