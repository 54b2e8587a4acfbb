package io.continuitylint.source;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list of nodes, in the order written. */
public final class YamlSequence extends YamlNode {

    YamlSequence(YamlTree tree, int number) {
        super(tree, number);
    }

    public List<YamlNode> items() {
        return new Items();
    }

    private final class Items extends AbstractList<YamlNode> implements RandomAccess {

        @Override
        public YamlNode get(int index) {
            return tree.node(tree.child(number, index));
        }

        @Override
        public int size() {
            return tree.size(number);
        }
    }

    @Override
    public String toString() {
        return items().toString();
    }
}
