package io.continuitylint.manifest.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys of other tools for what manifests call otherwise: they are never read, only answered. */
final class OtherKeys {

    /** By their letters: what each may be called here. */
    private static final Map<String, List<String>> OURS = new HashMap<>();

    static {
        of("needs", "dependsOn", "dependencies", "requires");
        of("kind", "type");
        of("variant", "type");
        of("tier", "criticality", "priority");
        of("holders", "members", "people", "persons", "staff");
        of("in", "location", "locatedIn", "site", "zone", "region");
        of("outcome", "result", "status");
        of("date", "on", "when", "day");
    }

    private OtherKeys() {}

    private static void of(String ours, String... theirs) {
        for (String each : theirs) {
            OURS.computeIfAbsent(letters(each), unused -> new ArrayList<>(1)).add(ours);
        }
    }

    /** Whether a written key stands for one of ours. */
    static boolean means(String written, String key) {
        return OURS.getOrDefault(letters(written), List.of()).contains(key);
    }

    /** The one of some keys that a written one stands for; null if it stands for none. */
    static @Nullable String meant(String written, Collection<String> keys) {
        return OURS.getOrDefault(letters(written), List.of()).stream()
                .filter(keys::contains)
                .findFirst()
                .orElse(null);
    }

    private static String letters(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
