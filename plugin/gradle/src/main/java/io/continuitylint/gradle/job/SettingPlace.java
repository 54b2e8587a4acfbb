package io.continuitylint.gradle.job;

import io.continuitylint.request.RequestException;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Where a setting is written in a Gradle build. */
final class SettingPlace {

    /** What no text on a command line can say. */
    private static final Set<String> SCRIPT_ONLY = Set.of("paths", "outputDirectory");

    private static final String PACKS = "packs";

    private SettingPlace() {}

    /** What was refused, with a line that names where in a build it may be set. */
    static String explain(RequestException refused) {
        String message = refused.describe(UnaryOperator.identity());
        String setting = refused.parameter();
        if (setting == null) {
            return message;
        }
        if (setting.equals(PACKS)) {
            return message + "\nIt is a dependency of the configuration continuityPacks";
        }
        String place = "\nIt is set in continuity { %s } in the build script".formatted(setting);
        return message + place + (SCRIPT_ONLY.contains(setting) ? "" : ", or with -Pcontinuity." + setting);
    }

    /**
     * That there is nothing to lint, with the ways out.
     *
     * @param looked whether manifests were looked for
     */
    static String none(String message, boolean looked) {
        String others = looked ? "; others are named with continuity { paths }" : "";
        return message + others + "\nWhere that is fine, set continuity { allowEmpty = true } in the build script";
    }
}
