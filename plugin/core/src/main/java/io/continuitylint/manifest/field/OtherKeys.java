package io.continuitylint.manifest.field;

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
        of("dependsOn dependencies requires", "needs");
        of("type", "kind", "variant");
        of("criticality priority", "tier");
        of("members people persons staff", "holders");
        of("location locatedIn site zone region", "in");
        of("result status", "outcome");
        of("on when day", "date");
    }

    private OtherKeys() {}

    private static void of(String theirs, String... ours) {
        for (String each : theirs.split(" ")) {
            OURS.put(letters(each), List.of(ours));
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
