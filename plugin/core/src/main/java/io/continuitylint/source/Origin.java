package io.continuitylint.source;

import org.jspecify.annotations.Nullable;

/**
 * Where an object or a value was written: its file, its key and its value. Places are made from it only when a finding
 * needs one, so that a large workspace does not carry a path for every value.
 *
 * @param keyNode absent for the items of a list and for a whole file
 */
public record Origin(SourceFile file, @Nullable YamlScalar keyNode, YamlNode value) {

    /** The smallest text that names this object: its key; for an item of a list its {@code id}, or its first key. */
    public Place key() {
        return file.place(keyNode != null ? keyNode : name(value));
    }

    /** All of it, from its key to the end of its value. */
    public Span span() {
        Span last = file.place(value).span();
        if (keyNode == null) {
            return last;
        }
        Span first = file.place(keyNode).span();
        return first.compareTo(last) <= 0
                ? new Span(first.startLine(), first.startColumn(), last.endLine(), last.endColumn())
                : first;
    }

    private static YamlNode name(YamlNode item) {
        if (!(item instanceof YamlMapping mapping) || mapping.entries().isEmpty()) {
            return item;
        }
        YamlMapping.Entry id = mapping.entry("id");
        return id != null && id.value() instanceof YamlScalar
                ? id.value()
                : mapping.entries().get(0).key();
    }

    /** The value if it is a scalar, else the key: the text a reader would change. */
    public Place place() {
        return value instanceof YamlScalar ? file.place(value) : key();
    }

    /**
     * The place of a field within this object, named by the keys that lead to it. Where a key on the way is missing, it
     * is the key of the last owner that is there.
     */
    public Place at(String... keys) {
        return field(keys).place();
    }

    /** The origin of a field within this object, or of its last owner that is there. */
    public Origin field(String... keys) {
        Origin here = this;
        for (String name : keys) {
            YamlMapping.Entry entry = here.value() instanceof YamlMapping mapping ? mapping.entry(name) : null;
            if (entry == null) {
                return here;
            }
            here = new Origin(file, entry.key(), entry.value());
        }
        return here;
    }
}
