package io.continuitylint.manifest.field;

import io.continuitylint.source.InvisibleCharacters;
import io.continuitylint.source.Suggestions;
import io.continuitylint.source.YamlNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A key that a mapping does not have: it is misspelt, or YAML missed a colon.
 *
 * @param known the keys that the mapping may have
 * @param free those of them that it does not have
 */
record UnknownKey(String key, YamlNode value, Collection<String> known, Collection<String> free) {

    private static final int LONGEST = 60;

    /** More keys than this are no help to anybody. */
    private static final int LISTED = 50;

    /** The known key that is meant; null where none is near. */
    @Nullable
    String meant() {
        String written = hasNoSpace() ? key.substring(0, key.indexOf(':')) : key;
        if (known.contains(written)) {
            return written;
        }
        String other = OtherKeys.meant(written, free);
        if (other != null) {
            return other;
        }
        String plain = written.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        return free.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst()
                .orElseGet(() -> Suggestions.closest(written, free));
    }

    /** Whether a written key looks like another one. */
    static boolean isNear(String written, String key) {
        String plain = written.replaceAll("[^A-Za-z0-9]", "");
        return plain.equalsIgnoreCase(key)
                || OtherKeys.means(written, key)
                || Suggestions.closest(written, List.of(key)) != null;
    }

    String message(String noun) {
        String unknown = "unknown key \"%s\" in %s".formatted(shown(), noun);
        if (hasNoSpace()) {
            return unknown + NodeDescriptions.spaceAdvice(key, value);
        }
        SortedSet<String> keys = new TreeSet<>(known);
        String unseen = InvisibleCharacters.firstOf(key);
        String hint = unseen == null ? "" : "; it holds " + unseen;
        String accepted = keys.isEmpty() || keys.size() > LISTED ? "" : "; its keys are " + String.join(", ", keys);
        String meant = meant();
        return unknown + hint + accepted + (meant == null ? "" : "; did you mean \"%s\"?".formatted(meant));
    }

    private String shown() {
        return key.length() > LONGEST ? NodeDescriptions.shortened(key) : key;
    }

    private boolean hasNoSpace() {
        return !NodeDescriptions.spaceAdvice(key, value).isEmpty();
    }
}
