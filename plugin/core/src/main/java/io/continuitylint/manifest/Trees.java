package io.continuitylint.manifest;

import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks into trees without judging them, for what must be known before they are read. */
final class Trees {

    private Trees() {}

    /** The items of a list, or the value itself. */
    static List<Origin> items(Origin field) {
        if (!(field.value() instanceof YamlSequence sequence)) {
            return List.of(field);
        }
        List<Origin> items = new ArrayList<>(sequence.items().size());
        sequence.items().forEach(item -> items.add(new Origin(field.file(), null, item)));
        return items;
    }

    /** The entries of a mapping; none for anything else. */
    static List<Origin> entries(@Nullable Origin field) {
        if (field == null || !(field.value() instanceof YamlMapping mapping)) {
            return List.of();
        }
        List<Origin> entries = new ArrayList<>(mapping.entries().size());
        mapping.entries().forEach(entry -> entries.add(new Origin(field.file(), entry.key(), entry.value())));
        return entries;
    }

    static @Nullable String text(@Nullable Origin field) {
        return field != null
                        && field.value() instanceof YamlScalar scalar
                        && !scalar.text().isEmpty()
                ? scalar.text()
                : null;
    }
}
