package io.continuitylint.source;

import org.jspecify.annotations.Nullable;

/**
 * One node of a YAML document that remembers where it was written. It knows the characters only, and {@link SourceFile}
 * their lines and columns: a large workspace has millions of nodes, and few are ever shown.
 */
public abstract sealed class YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    final YamlTree tree;
    final int number;

    YamlNode(YamlTree tree, int number) {
        this.tree = tree;
        this.number = number;
    }

    /** Its first character, counted from the beginning of the file; the first one is 0. */
    public final int start() {
        return tree.start(number);
    }

    /** The character after its last one. */
    public final int end() {
        return tree.end(number);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof YamlNode node && node.tree == tree && node.number == number;
    }

    @Override
    public final int hashCode() {
        return number;
    }
}
