package io.continuitylint.source;

/**
 * One node of a YAML document that remembers where it was written. It knows the characters only, and {@link SourceFile}
 * their lines and columns: a large workspace has millions of nodes, and few are ever shown.
 */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    /** Its first character, counted from the beginning of the file; the first one is 0. */
    int start();

    /** The character after its last one. */
    int end();

    /** The same node at another place: what an alias stands for. */
    YamlNode at(int otherStart, int otherEnd);
}
