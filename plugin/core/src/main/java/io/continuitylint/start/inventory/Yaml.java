package io.continuitylint.start.inventory;

import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks things up in the files of other tools. What merge keys bring in counts; what has another shape is not there. */
final class Yaml {

    private static final String MERGE = "<<";

    private Yaml() {}

    /** The value below some keys, one within the other; null if there is none. */
    static @Nullable YamlNode at(@Nullable YamlNode node, String... keys) {
        YamlNode here = node;
        for (String key : keys) {
            here = here instanceof YamlMapping mapping ? value(mapping, key) : null;
        }
        return here;
    }

    private static @Nullable YamlNode value(YamlMapping mapping, String key) {
        int index = mapping.indexOf(key);
        if (index >= 0) {
            return mapping.value(index);
        }
        for (YamlMapping merged : merged(mapping)) {
            YamlNode value = value(merged, key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The entries of a mapping, its own before those that are merged in; none of anything else. */
    static Map<String, YamlNode> entries(@Nullable YamlNode node) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                if (!entry.key().text().equals(MERGE)) {
                    entries.putIfAbsent(entry.key().text(), entry.value());
                }
            }
            merged(mapping).forEach(each -> entries(each).forEach(entries::putIfAbsent));
        }
        return entries;
    }

    private static List<YamlMapping> merged(YamlMapping mapping) {
        int index = mapping.indexOf(MERGE);
        return index < 0
                ? List.of()
                : items(mapping.value(index)).stream()
                        .filter(YamlMapping.class::isInstance)
                        .map(YamlMapping.class::cast)
                        .toList();
    }

    /** The items of a list; anything else is the only item, and nothing has none. */
    static List<YamlNode> items(@Nullable YamlNode node) {
        if (node == null) {
            return List.of();
        }
        return node instanceof YamlSequence list ? list.items() : List.of(node);
    }

    /** A text; empty if nothing, or no text, is there. */
    static String text(@Nullable YamlNode node, String... keys) {
        return at(node, keys) instanceof YamlScalar scalar ? scalar.text().strip() : "";
    }

    /** The texts of a list, or of the only one that is written instead of a list. */
    static List<String> texts(@Nullable YamlNode node, String... keys) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items(at(node, keys))) {
            String text = text(item);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }
}
