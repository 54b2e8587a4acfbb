package io.continuitylint.source;

/** Reads mappings and lists in brackets. */
final class FlowYaml {

    private final YamlCursor cursor;
    private final CommonScalar scalar;
    private final TreeBuilder tree;

    FlowYaml(YamlCursor cursor, CommonScalar scalar, TreeBuilder tree) {
        this.cursor = cursor;
        this.scalar = scalar;
        this.tree = tree;
    }

    /** Reads the one that begins here. */
    void collection() {
        boolean mapping = cursor.here() == '{';
        char closing = mapping ? '}' : ']';
        tree.open(mapping, cursor.position, cursor.position + 1);
        UncommonYaml.unless(!tree.isDone());
        do {
            cursor.position++;
            skipBlanks();
            if (cursor.here() != closing) {
                if (mapping) {
                    key();
                }
                value();
                skipBlanks();
            }
        } while (cursor.here() == ',');
        UncommonYaml.unless(cursor.here() == closing);
        cursor.position++;
        tree.close(cursor.position);
    }

    private void key() {
        scalar.read(true);
        UncommonYaml.unless(cursor.isColon());
        scalar.addTo(tree);
        cursor.position++;
        skipBlanks();
    }

    private void value() {
        if (cursor.isFlow()) {
            collection();
        } else {
            scalar.read(true);
            scalar.addTo(tree);
        }
    }

    /** Goes to the next word, which may be in another line. */
    private void skipBlanks() {
        cursor.skipSpaces();
        while (!cursor.isEnd() && cursor.isEndOfLine()) {
            cursor.skipLine();
            cursor.skipBreak();
            cursor.skipSpaces();
            UncommonYaml.unless(cursor.ownColumn() > 0 || cursor.here() == ']' || cursor.here() == '}');
        }
    }
}
