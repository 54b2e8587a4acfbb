package io.continuitylint.manifest;

import java.util.List;
import java.util.Map;

/** Ways to lay out one manifest without changing its content. */
enum Layout {
    /** As people write it. */
    BLOCK,
    /** The same with comments, empty lines and more space. */
    WIDE,
    /** Everything in brackets. */
    FLOW,
    /** Every text in quotes. */
    QUOTED;

    /** @param manifest maps, lists and texts; the version is added */
    String write(Object manifest) {
        String body = this == FLOW ? "" : block(manifest, 0);
        if (this == FLOW) {
            return "{continuity: 1" + (((Map<?, ?>) manifest).isEmpty() ? "" : ", " + inner(manifest)) + "}\n";
        }
        return (this == WIDE ? "# a comment\n\n" : "") + "continuity: 1\n"
                + (((Map<?, ?>) manifest).isEmpty() ? "" : body);
    }

    private String block(Object value, int indent) {
        String space = " ".repeat(indent * (this == WIDE ? 5 : 2));
        StringBuilder text = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, each) -> text.append(space).append(key).append(':').append(below(each, indent + 1)));
        } else {
            ((List<?>) value).forEach(each -> text.append(space).append('-').append(below(each, indent + 1)));
        }
        return text.toString();
    }

    private String below(Object value, int indent) {
        boolean empty =
                value instanceof Map<?, ?> map && map.isEmpty() || value instanceof List<?> list && list.isEmpty();
        String comment = this == WIDE ? "   # why\n" : "\n";
        return value instanceof String || empty ? " " + flow(value) + comment : comment + block(value, indent);
    }

    private String flow(Object value) {
        if (value instanceof Map<?, ?>) {
            return "{" + inner(value) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(this::flow).toList()) + "]";
        }
        String text = value.toString();
        return this == QUOTED || text.contains(": ") ? "'" + text + "'" : text;
    }

    private String inner(Object map) {
        return String.join(
                ", ",
                ((Map<?, ?>) map)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                                .toList());
    }
}
