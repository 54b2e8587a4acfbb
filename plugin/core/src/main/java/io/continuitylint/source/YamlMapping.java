package io.continuitylint.source;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in the order written. Of keys that are the same only the first is kept; the others are reported, and so are
 * merge keys and keys that are no words. What stands under them is {@link #unread()}.
 */
public final class YamlMapping extends YamlNode {

    private static final YamlMapping EMPTY = ofNothing();

    YamlMapping(YamlTree tree, int number) {
        super(tree, number);
    }

    /** A mapping in which nothing was written. */
    public static YamlMapping empty() {
        return EMPTY;
    }

    private static YamlMapping ofNothing() {
        YamlTree tree = new YamlTree();
        return new YamlMapping(tree, tree.collection(true, new Ints(), 0, 0, 0, 0));
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
        return tree.size(number) / 2;
    }

    /** The texts of the keys in the order written, for who asks for many of them; made anew at each call. */
    public List<String> keys() {
        String[] keys = new String[size()];
        for (int index = 0; index < keys.length; index++) {
            keys[index] = tree.text(tree.child(number, 2 * index));
        }
        return Arrays.asList(keys);
    }

    /** The number of the entry of that key, from 0; -1 if there is none. */
    public int indexOf(String key) {
        int size = tree.size(number);
        for (int index = 0; index < size; index += 2) {
            if (key.equals(tree.text(tree.child(number, index)))) {
                return index / 2;
            }
        }
        return -1;
    }

    public YamlScalar key(int index) {
        return new YamlScalar(tree, tree.child(number, 2 * index));
    }

    public YamlNode value(int index) {
        return tree.node(tree.child(number, 2 * index + 1));
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
