package io.continuitylint.source;

import org.jspecify.annotations.Nullable;

/**
 * Where an object or a value was written: its file, its key and its value. Places are made from it only when a finding
 * needs one, so that a large workspace does not carry a path for every value, and it holds the numbers of its nodes, not
 * the nodes.
 */
public final class Origin {

    private static final int NONE = -1;

    private final SourceFile file;
    private final YamlTree tree;
    private final int key;
    private final int value;

    /** @param key absent for the items of a list and for a whole file; of the same document as the value */
    public Origin(SourceFile file, @Nullable YamlScalar key, YamlNode value) {
        this(file, value.tree, key == null ? NONE : key.number, value.number);
    }

    private Origin(SourceFile file, YamlTree tree, int key, int value) {
        this.file = file;
        this.tree = tree;
        this.key = key;
        this.value = value;
    }

    public SourceFile file() {
        return file;
    }

    public @Nullable YamlScalar keyNode() {
        return key == NONE ? null : new YamlScalar(tree, key);
    }

    public YamlNode value() {
        return tree.node(value);
    }

    /** The smallest text that names this object: its key; for an item of a list its {@code id}, or its first key. */
    public Place key() {
        YamlScalar written = keyNode();
        return file.place(written != null ? written : name(value()));
    }

    /** All of it, from its key to the end of its value. */
    public Span span() {
        Span last = file.place(value()).span();
        YamlScalar written = keyNode();
        if (written == null) {
            return last;
        }
        Span first = file.place(written).span();
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
        return tree.isScalar(value) ? file.place(value()) : key();
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin origin
                && origin.file == file
                && origin.tree == tree
                && origin.key == key
                && origin.value == value;
    }

    @Override
    public int hashCode() {
        return 31 * key + value;
    }

    @Override
    public String toString() {
        return place().toString();
    }
}
