package io.continuitylint.manifest;

import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlReader;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of the manifest that uses every key: they are read by a test, so as examples they are true. */
final class Examples {

    private static final int LONGEST = 128;

    private static final Set<String> NEVER_JUDGED = Set.of("title", "description", "x-note");

    private final YamlNode root;

    private Examples(YamlNode root) {
        this.root = root;
    }

    static Examples read() throws IOException {
        try (InputStream text = Examples.class.getResourceAsStream("every-field.yaml")) {
            byte[] bytes = Objects.requireNonNull(text).readAllBytes();
            SourceFile file = YamlReader.read(bytes, Path.of("every-field.yaml"), "every-field.yaml")
                    .file();
            return new Examples(Objects.requireNonNull(file.root()));
        }
    }

    /** The values under a path from the top; {@code *} is any key, and lists are looked into. */
    List<YamlNode> at(String path) {
        List<YamlNode> here = List.of(root);
        if (path.isEmpty()) {
            return here;
        }
        for (String key : path.split("\\.", -1)) {
            List<YamlNode> next = new ArrayList<>();
            here.forEach(node -> collect(node, key, next));
            here = next;
        }
        return here;
    }

    private static void collect(YamlNode node, String key, List<YamlNode> found) {
        if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> collect(item, key, found));
        } else if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                if (key.equals("*") || key.equals(entry.key().text())) {
                    found.add(entry.value());
                }
            }
        }
    }

    /** A value on one line; empty if that would be too long. */
    static String inline(YamlNode node) {
        String text = written(node);
        return text.length() <= LONGEST ? text : "";
    }

    /** The beginning of a value that is too long: as much as has room, without what no rule looks at. */
    static YamlNode shortened(YamlNode node) {
        byte[] text = ("it: " + begun(node, LONGEST)).getBytes(StandardCharsets.UTF_8);
        YamlNode read =
                YamlReader.read(text, Path.of("example"), "example").file().root();
        return ((YamlMapping) Objects.requireNonNull(read)).value(0);
    }

    private static String begun(YamlNode node, int room) {
        String all = written(node);
        if (all.length() <= room) {
            return all;
        }
        if (node instanceof YamlSequence sequence) {
            return begun(sequence.items(), item -> "", item -> item, "[]", room);
        }
        return node instanceof YamlMapping mapping
                ? begun(
                        mapping.entries().stream()
                                .filter(entry ->
                                        !NEVER_JUDGED.contains(entry.key().text()))
                                .toList(),
                        entry -> entry.key().text() + ": ",
                        YamlMapping.Entry::value,
                        "{}",
                        room)
                : "";
    }

    private static <T> String begun(
            List<T> parts, Function<T, String> key, Function<T, YamlNode> value, String brackets, int room) {
        List<String> fitting = new ArrayList<>();
        int left = room - brackets.length();
        for (T part : parts) {
            String begun = begun(value.apply(part), left - key.apply(part).length());
            if (!begun.isEmpty()) {
                fitting.add(key.apply(part) + begun);
                left -= key.apply(part).length() + begun.length() + ", ".length();
            }
        }
        return fitting.isEmpty() ? "" : brackets.charAt(0) + String.join(", ", fitting) + brackets.charAt(1);
    }

    private static String written(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(Examples::written).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + written(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        YamlScalar scalar = (YamlScalar) node;
        return scalar.plain() ? scalar.text() : "\"" + scalar.text() + "\"";
    }
}
