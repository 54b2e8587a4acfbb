package io.continuitylint.manifest.field;

import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value within { } that YAML ended at its first comma, as {@code {holders: ann, ben}} or {@code {date: Sept 14, 2026}}:
 * what follows became keys without a colon.
 *
 * @param key whose value it is
 * @param value from its first part to its last one, with all that was written in between
 * @param parts of the value, as they were meant
 * @param last number of the entry that is the last part
 */
record CutValue(YamlScalar key, YamlScalar value, List<String> parts, int last) {

    /** What a list is read as: of its parts each is one. */
    static final Type<List<String>> LIST = new Type<>("a list", text -> List.of(text.split(", ?", -1)));

    private static final int SHOWN = 5;
    private static final int LONGEST = 60;

    /** The value of an entry, if what comes behind it was cut off; else null. */
    static @Nullable CutValue of(YamlMapping mapping, int index) {
        if (!isCutOff(mapping, index + 1)
                || !(mapping.value(index) instanceof YamlScalar start)
                || start.text().isEmpty()) {
            return null;
        }
        StringBuilder whole = new StringBuilder(start.text());
        List<String> parts = new ArrayList<>(List.of(start.text()));
        int end = start.end();
        int last = index;
        while (isCutOff(mapping, last + 1)) {
            YamlScalar part = mapping.key(++last);
            whole.append(part.start() == end + 1 ? "," : ", ").append(part.text());
            parts.add(part.text());
            end = part.end();
        }
        YamlScalar value = YamlScalar.of(whole.toString(), start.start(), end);
        return new CutValue(mapping.key(index), value, List.copyOf(parts), last);
    }

    /** Whether an entry has no colon. */
    private static boolean isCutOff(YamlMapping mapping, int index) {
        return index < mapping.size()
                && mapping.value(index) instanceof YamlScalar nothing
                && nothing.text().isEmpty()
                && nothing.start() <= mapping.key(index).end()
                && !mapping.key(index).text().startsWith("x-");
    }

    /** @param type as which the value is read, {@link #LIST} for several; null if it is not read */
    String message(@Nullable Type<?> type) {
        String ends = key.text() + ": a comma ends a value within { }";
        if (type == LIST || type == null) {
            return "%s; write %s".formatted(ends, asList(type));
        }
        try {
            type.parser().parse(value.text());
            return "%s; write %s".formatted(ends, quoted());
        } catch (InvalidText refused) {
            String shown = NodeDescriptions.shortened(value.text());
            return "%s, and \"%s\" %s".formatted(ends, shown, refused.text());
        }
    }

    private String asList(@Nullable Type<?> type) {
        boolean ids = type == LIST && parts.stream().allMatch(CutValue::isReference);
        if (parts.size() > SHOWN) {
            return ids ? "the list in brackets" : "a list in brackets, or a text in quotes";
        }
        String list = "[" + String.join(", ", parts) + "]";
        return ids ? list : "%s for a list, or %s for a text".formatted(list, quoted());
    }

    private static boolean isReference(String part) {
        return Ids.isId(part.substring(part.indexOf(':') + 1));
    }

    private String quoted() {
        String text = value.text();
        if (text.length() > LONGEST) {
            return "it in quotes";
        }
        boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return plain ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
    }
}
