package io.continuitylint.source;

/**
 * Reads the part of YAML that manifests are mostly written in: mappings and lists as blocks or in brackets, and texts, plain
 * or in quotes or as blocks. It takes a fraction of the time of a parser of all of YAML, and finds the same at the same
 * places. At anything else, mistakes included, it gives up, and the parser reads the text.
 */
final class CommonYaml {

    /** Further than this, and somewhat more, the parser does not look for the colon of a key. */
    private static final int LONGEST_KEY = 1000;

    private final YamlCursor cursor;
    private final TreeBuilder tree;
    private final CommonScalar scalar;
    private final FlowYaml flow;

    private CommonYaml(String text, TreeBuilder tree) {
        this.cursor = new YamlCursor(text);
        this.tree = tree;
        this.scalar = new CommonScalar(cursor);
        this.flow = new FlowYaml(cursor, scalar, tree);
    }

    /** Whether it could read the text; if not, the tree is of no use. */
    static boolean read(String text, TreeBuilder tree) {
        try {
            new CommonYaml(text, tree).document();
            return true;
        } catch (UncommonYaml uncommon) {
            return false;
        }
    }

    private void document() {
        cursor.nextWord();
        if (cursor.column == 0 && cursor.text.startsWith("---", cursor.position)) {
            cursor.position += 3;
            cursor.endLine();
            UncommonYaml.unless(cursor.column >= 0);
        }
        if (cursor.column >= 0) {
            tree.startDocument();
            UncommonYaml.unless(!cursor.isFlow() && !isBlockText());
            node(-1);
            UncommonYaml.unless(cursor.column < 0);
        }
    }

    /** What begins here, below what has an indent. */
    private void node(int parent) {
        if (isEntry()) {
            list(cursor.ownColumn(), true);
        } else if (cursor.isFlow() || isBlockText()) {
            notScalar(parent);
        } else {
            int column = cursor.ownColumn();
            scalar.read(false);
            if (isKey()) {
                mapping(column);
            } else {
                UncommonYaml.unless(parent >= 0);
                scalar(parent);
            }
        }
    }

    /** A mapping whose first key was read. */
    private void mapping(int indent) {
        tree.open(true, scalar.start, scalar.start);
        UncommonYaml.unless(!tree.isDone());
        entry(indent);
        while (cursor.column == indent) {
            scalar.read(false);
            UncommonYaml.unless(isKey());
            entry(indent);
        }
        UncommonYaml.unless(cursor.column < indent);
        tree.close();
    }

    private boolean isKey() {
        cursor.skipSpaces();
        return cursor.isColon();
    }

    /** A key that was read, and its value. */
    private void entry(int indent) {
        UncommonYaml.unless(cursor.position - scalar.start < LONGEST_KEY);
        scalar.addTo(tree);
        cursor.position++;
        int colon = cursor.position;
        cursor.skipSpaces();
        if (!cursor.isEndOfLine()) {
            valueOnLine(indent);
            return;
        }
        cursor.endLine();
        if (cursor.column > indent) {
            node(indent);
        } else if (cursor.column == indent && isEntry()) {
            list(indent, false);
        } else {
            tree.scalar("", colon, colon, true);
        }
    }

    private void valueOnLine(int indent) {
        if (cursor.isFlow() || isBlockText()) {
            notScalar(indent);
        } else {
            scalar.read(false);
            scalar(indent);
        }
    }

    /** A list. That of a mapping may begin in the same column as the keys. */
    private void list(int indent, boolean indented) {
        tree.open(false, cursor.position, indented ? cursor.position : cursor.position + 1);
        UncommonYaml.unless(!tree.isDone());
        do {
            cursor.position++;
            int dash = cursor.position;
            cursor.skipSpaces();
            if (!cursor.isEndOfLine()) {
                node(indent);
            } else {
                cursor.endLine();
                if (cursor.column > indent) {
                    node(indent);
                } else {
                    tree.scalar("", dash, dash, true);
                }
            }
        } while (cursor.column == indent && isEntry());
        UncommonYaml.unless(cursor.column < indent || cursor.column == indent && !indented);
        tree.close();
    }

    private boolean isEntry() {
        return cursor.here() == '-' && cursor.isBlank(cursor.position + 1);
    }

    private boolean isBlockText() {
        return cursor.here() == '|' || cursor.here() == '>';
    }

    private void notScalar(int indent) {
        if (cursor.isFlow()) {
            flow.collection();
            cursor.endLine();
        } else {
            BlockText.read(cursor, indent, tree);
        }
    }

    /** A scalar of which the first line was read. */
    private void scalar(int indent) {
        if (scalar.isPlain && cursor.isBreak(cursor.position)) {
            scalar.readFurtherLines(indent);
        } else {
            cursor.endLine();
        }
        scalar.addTo(tree);
    }
}
