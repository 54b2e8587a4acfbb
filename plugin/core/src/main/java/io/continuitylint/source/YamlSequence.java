package io.continuitylint.source;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** A list of nodes, in the order written. */
public final class YamlSequence extends YamlNode {

    private final int first;
    private final int size;

    /** @param first where its items begin among the children of all collections */
    YamlSequence(YamlTree tree, int number, int first, int size) {
        super(tree, number);
        this.first = first;
        this.size = size;
    }

    public List<YamlNode> items() {
        return new Items();
    }

    private final class Items extends AbstractList<YamlNode> implements RandomAccess {

        @Override
        public YamlNode get(int index) {
            return tree.node(tree.child(first + Objects.checkIndex(index, size)));
        }

        @Override
        public int size() {
            return size;
        }
    }

    @Override
    public String toString() {
        return items().toString();
    }
}
