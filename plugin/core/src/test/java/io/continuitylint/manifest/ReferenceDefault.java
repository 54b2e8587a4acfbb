package io.continuitylint.manifest;

import io.continuitylint.manifest.scalar.Keywords;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import io.continuitylint.pages.Markdown;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the reader puts where nothing is written, in words. */
final class ReferenceDefault {

    /** The first of the tiers represents all of them. */
    private static final String FIRST_TIER = "tiers.1.";

    private ReferenceDefault() {}

    /** Empty where the reader puts nothing. */
    static String of(Probe probe, String path, RecordComponent component) {
        if (!path.startsWith(FIRST_TIER)) {
            return inWords(read(probe, path, component));
        }
        List<String> tiers = new ArrayList<>();
        for (int tier = 1; tier <= Tiers.LAST; tier++) {
            Object value = read(probe, "tiers." + tier + path.substring(FIRST_TIER.length() - 1), component);
            String text = inWords(value);
            tiers.add("%s: %s".formatted(tier, text.isEmpty() ? "none" : text));
        }
        boolean same = tiers.stream().map(tier -> tier.substring(1)).distinct().count() == 1;
        return same ? tiers.get(0).substring(3) : String.join("; ", tiers);
    }

    private static @Nullable Object read(Probe probe, String path, RecordComponent component) {
        int dot = path.lastIndexOf('.');
        String above = dot < 0 ? "" : path.substring(0, dot);
        Object owner = probe.read(dot < 0 ? "" : Probe.nested(above, "{}")).read();
        for (String key : dot < 0 ? new String[0] : above.split("\\.", -1)) {
            owner = owner == null ? null : within(owner, key);
        }
        return owner == null || owner.getClass() != component.getDeclaringRecord() ? null : value(owner, component);
    }

    private static @Nullable Object within(Object owner, String key) {
        if (owner instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> String.valueOf(entry.getKey()).equals(key))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            if (component.getName().equals(key)) {
                Object value = value(owner, component);
                return value instanceof Collection<?> several
                        ? several.stream().findFirst().orElse(null)
                        : value;
            }
        }
        return null;
    }

    private static @Nullable Object value(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError("a record lets its components be read", broken);
        }
    }

    private static String inWords(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.isEmpty() ? "" : Markdown.code(inOrder(several).toString());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> plain = new LinkedHashMap<>();
            map.forEach((key, item) -> plain.put(plain(key), plain(item)));
            return plain.isEmpty() ? "" : Markdown.code(plain.toString().replace("=", ": "));
        }
        boolean scalar = !(value instanceof Record)
                || value instanceof Timespan
                || value instanceof Window
                || value instanceof Quantity;
        return value == null || !scalar ? "" : Markdown.code(plain(value));
    }

    /** Sets are in any order. */
    private static List<String> inOrder(Collection<?> several) {
        return several.stream().sorted().map(ReferenceDefault::plain).toList();
    }

    private static String plain(@Nullable Object value) {
        return value instanceof Enum<?> word ? Keywords.of(word) : String.valueOf(value);
    }
}
