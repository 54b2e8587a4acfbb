package io.continuitylint.rules.secondreading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A manifest as a tree of maps, lists and scalars, which can be written and made smaller. */
record ManifestTree(Map<String, Object> root) {

    /** As YAML: a line for each object, in flow style. */
    String text() {
        StringBuilder text = new StringBuilder("continuity: 1\n");
        root.forEach((section, objects) -> {
            if (objects instanceof Map<?, ?> map && !section.equals("policy")) {
                text.append(section).append(":\n");
                map.forEach((id, object) -> text.append("  %s: %s\n".formatted(id, flow(object))));
            } else if (objects instanceof List<?> list) {
                text.append(section).append(":\n");
                list.forEach(object -> text.append("  - %s\n".formatted(flow(object))));
            } else {
                text.append("%s: %s\n".formatted(section, flow(objects)));
            }
        });
        return text.toString();
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ManifestTree::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }

    /** Every tree that lacks one object, key or entry, whole sections and objects first. */
    List<ManifestTree> smaller() {
        List<ManifestTree> all = new ArrayList<>();
        for (int depth = 0; depth < 9; depth++) {
            without(root, depth).forEach(each -> all.add(new ManifestTree(asMap(each))));
        }
        return all;
    }

    /** The values that lack one part so many levels below. */
    private static List<Object> without(Object value, int depth) {
        List<Object> all = new ArrayList<>();
        if (value instanceof Map<?, ?>) {
            Map<String, Object> map = asMap(value);
            map.forEach((key, part) -> {
                Map<String, Object> changed = new LinkedHashMap<>(map);
                if (depth == 0) {
                    changed.remove(key);
                    all.add(changed);
                } else {
                    without(part, depth - 1).forEach(each -> {
                        Map<String, Object> other = new LinkedHashMap<>(map);
                        other.put(key, each);
                        all.add(other);
                    });
                }
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                List<Object> changed = new ArrayList<>(list);
                if (depth == 0) {
                    changed.remove(i);
                    all.add(changed);
                } else {
                    for (Object each : without(list.get(i), depth - 1)) {
                        List<Object> other = new ArrayList<>(list);
                        other.set(i, each);
                        all.add(other);
                    }
                }
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked") // All keys of a manifest are texts.
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
