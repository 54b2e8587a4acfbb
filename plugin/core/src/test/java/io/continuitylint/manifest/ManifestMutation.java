package io.continuitylint.manifest;

import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlReader;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Makes a manifest into one that is wrong deep inside: pieces of its tree change places, are doubled or go. */
final class ManifestMutation {

    private final Random random;
    private final List<Object> pieces = new ArrayList<>();

    private ManifestMutation(Random random) {
        this.random = random;
    }

    /** The tree of a manifest with some of its pieces exchanged. */
    static Object of(String manifest, Random random) {
        byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
        YamlNode root = YamlReader.read(bytes, Path.of("x"), "x").file().root();
        ManifestMutation exchange = new ManifestMutation(random);
        Object tree = exchange.plain(Objects.requireNonNull(root));
        for (int times = 0; times < 1 + random.nextInt(8); times++) {
            exchange.change(tree);
        }
        ((Map<?, ?>) tree).remove("continuity");
        return tree;
    }

    /** The tree as maps, lists and texts; all of them are kept to choose from. */
    private Object plain(YamlNode node) {
        Object piece;
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value())));
            piece = map;
        } else if (node instanceof YamlSequence list) {
            piece = new ArrayList<>(list.items().stream().map(this::plain).toList());
        } else {
            piece = ((YamlScalar) node).text();
        }
        pieces.add(piece);
        return piece;
    }

    /** Goes down to some place in the tree and changes it there. */
    @SuppressWarnings("unchecked") // plain() makes no other maps and lists
    private void change(Object tree) {
        if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
            String key = (String) new ArrayList<>(map.keySet()).get(random.nextInt(map.size()));
            Object value = Objects.requireNonNull(map.get(key));
            if (isDeepEnough(value)) {
                ((Map<String, Object>) map).put(key, another(value));
            } else if (random.nextInt(10) == 0) {
                map.remove(key);
            } else {
                change(value);
            }
        } else if (tree instanceof List<?> list && !list.isEmpty()) {
            int index = random.nextInt(list.size());
            Object value = list.get(index);
            switch (isDeepEnough(value) ? random.nextInt(3) : 3) {
                case 0 -> list.remove(index);
                case 1 -> ((List<Object>) list).add(value);
                case 2 -> ((List<Object>) list).set(index, another(value));
                default -> change(value);
            }
        }
    }

    private boolean isDeepEnough(Object value) {
        return value instanceof String || random.nextInt(6) == 0;
    }

    /** Mostly a piece of the same sort, which is wrong by its content and not by its type. */
    private Object another(Object value) {
        boolean any = random.nextInt(5) == 0;
        List<Object> fitting = pieces.stream()
                .filter(piece -> any || piece.getClass() == value.getClass())
                .toList();
        return copy(fitting.get(random.nextInt(fitting.size())));
    }

    private static Object copy(Object piece) {
        if (piece instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, copy(value)));
            return copy;
        }
        return piece instanceof List<?> list
                ? new ArrayList<Object>(
                        list.stream().map(ManifestMutation::copy).toList())
                : piece;
    }
}
