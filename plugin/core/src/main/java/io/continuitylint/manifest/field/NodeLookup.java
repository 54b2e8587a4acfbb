package io.continuitylint.manifest.field;

import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks into trees without judging them, for what must be known before they are read. */
public final class NodeLookup {

    private NodeLookup() {}

    /** The value of a key; null if there is none, or no mapping. */
    public static @Nullable Origin find(Origin where, String key) {
        if (!(where.value() instanceof YamlMapping mapping)) {
            return null;
        }
        int index = mapping.indexOf(key);
        return index < 0 ? null : new Origin(where.file(), mapping.key(index), mapping.value(index));
    }

    /** The value as a mapping: an empty one for anything else. */
    public static YamlMapping mapping(Origin where) {
        return where.value() instanceof YamlMapping mapping ? mapping : YamlMapping.empty();
    }

    /** The items of a list, or the value itself; none for nothing. */
    public static List<Origin> items(@Nullable Origin field) {
        if (field == null) {
            return List.of();
        }
        if (!(field.value() instanceof YamlSequence sequence)) {
            return List.of(field);
        }
        List<Origin> items = new ArrayList<>(sequence.items().size());
        sequence.items().forEach(item -> items.add(new Origin(field.file(), null, item)));
        return items;
    }

    /** The entries of a mapping; none for anything else. */
    public static List<Origin> entries(@Nullable Origin field) {
        if (field == null || !(field.value() instanceof YamlMapping mapping)) {
            return List.of();
        }
        List<Origin> entries = new ArrayList<>(mapping.size());
        for (int index = 0; index < mapping.size(); index++) {
            entries.add(new Origin(field.file(), mapping.key(index), mapping.value(index)));
        }
        return entries;
    }

    /** The text of a scalar, without space around it; null if there is none. */
    public static @Nullable String text(@Nullable Origin field) {
        if (field == null || !(field.value() instanceof YamlScalar scalar)) {
            return null;
        }
        String text = scalar.text().strip();
        return text.isEmpty() ? null : text;
    }
}
