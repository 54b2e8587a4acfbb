package io.continuitylint.manifest.field;

import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value within { } that YAML ended at its first comma, as {@code {holders: ann, ben}}: what follows became keys without
 * a colon.
 *
 * @param key whose value it is
 * @param parts of the value, as they were meant
 * @param last number of the entry that is the last part
 */
record CutValue(YamlScalar key, List<String> parts, int last) {

    private static final int SHOWN = 5;

    /** The value of which an entry is the first part that was cut off; null if it is none. */
    static @Nullable CutValue of(YamlMapping mapping, int index) {
        boolean text = index > 0
                && mapping.value(index - 1) instanceof YamlScalar start
                && !start.text().isEmpty();
        if (!text || !isCutOff(mapping, index)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        parts.add(((YamlScalar) mapping.value(index - 1)).text());
        int last = index - 1;
        while (last + 1 < mapping.size() && isCutOff(mapping, last + 1)) {
            last++;
            parts.add(mapping.key(last).text());
        }
        return new CutValue(mapping.key(index - 1), List.copyOf(parts), last);
    }

    /** Whether an entry has no colon. Digits are a part of a number, which has an advice of its own. */
    private static boolean isCutOff(YamlMapping mapping, int index) {
        YamlScalar key = mapping.key(index);
        YamlNode value = mapping.value(index);
        boolean number = !key.text().isEmpty() && Character.isDigit(key.text().charAt(0));
        return !number && value instanceof YamlScalar nothing && nothing.text().isEmpty() && value.start() <= key.end();
    }

    String message() {
        String whole = String.join(", ", parts);
        return parts.size() > SHOWN
                ? "%s: a comma ends a value within { }; write a list in brackets, or a text in quotes"
                        .formatted(key.text())
                : "%s: a comma ends a value within { }; write [%s] for a list, or \"%s\" for a text"
                        .formatted(key.text(), whole, whole);
    }
}
