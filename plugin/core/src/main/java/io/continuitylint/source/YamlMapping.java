package io.continuitylint.source;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in the order written. Of keys that are the same only the first is kept; the others are reported, and so are
 * merge keys and keys that are no words. What stands under them is {@link #unread()}.
 */
public final class YamlMapping extends YamlNode {

    private static final YamlMapping EMPTY = ofNothing();

    private final int first;
    private final int size;

    /**
     * @param first where its keys and values begin among the children of all collections
     * @param size how many entries it has
     */
    YamlMapping(YamlTree tree, int number, int first, int size) {
        super(tree, number);
        this.first = first;
        this.size = size;
    }

    /** A mapping in which nothing was written. */
    public static YamlMapping empty() {
        return EMPTY;
    }

    private static YamlMapping ofNothing() {
        YamlTree tree = new YamlTree();
        return new YamlMapping(tree, tree.collection(true, new Ints(), 0, 0, 0, 0), 0, 0);
    }

    /** A key and its value. */
    public record Entry(YamlScalar key, YamlNode value) {}

    public List<Entry> entries() {
        return new Entries();
    }

    private final class Entries extends AbstractList<Entry> implements RandomAccess {

        @Override
        public Entry get(int index) {
            return new Entry(key(index), value(index));
        }

        @Override
        public int size() {
            return YamlMapping.this.size();
        }
    }

    /** The entry of that key, or null. */
    public @Nullable Entry entry(String key) {
        int index = indexOf(key);
        return index < 0 ? null : new Entry(key(index), value(index));
    }

    public int size() {
        return size;
    }

    /** The texts of the keys in the order written, for who asks for many of them; made anew at each call. */
    public List<String> keys() {
        String[] keys = new String[size];
        for (int index = 0; index < size; index++) {
            keys[index] = tree.text(keyAt(index));
        }
        return Arrays.asList(keys);
    }

    /** The number of the entry of that key, from 0; -1 if there is none. */
    public int indexOf(String key) {
        for (int index = 0; index < size; index++) {
            if (key.equals(tree.text(keyAt(index)))) {
                return index;
            }
        }
        return -1;
    }

    public YamlScalar key(int index) {
        return new YamlScalar(tree, keyAt(index));
    }

    public YamlNode value(int index) {
        return tree.node(tree.child(first + 2 * Objects.checkIndex(index, size) + 1));
    }

    private int keyAt(int index) {
        return tree.child(first + 2 * Objects.checkIndex(index, size));
    }

    /** What was written under keys that were refused. */
    public List<YamlNode> unread() {
        return tree.unread(number);
    }

    /** Whether each key could be read, so that one which is not there was not written. */
    public boolean isWhole() {
        return tree.isWhole(number);
    }

    @Override
    public String toString() {
        return entries().toString();
    }
}
