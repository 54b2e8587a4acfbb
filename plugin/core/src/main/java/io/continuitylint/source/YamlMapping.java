package io.continuitylint.source;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in the order written. Of keys that are the same only the first is kept; the others are reported, and so are
 * merge keys and keys that are no words. What stands under them is {@link #unread()}.
 */
public final class YamlMapping implements YamlNode {

    private final YamlNode[] nodes;
    private final int start;
    private final int end;
    private final List<YamlNode> unread;
    private final boolean whole;

    /** @param nodes keys and values in turn: an object for each pair would make the tree a third larger */
    YamlMapping(YamlNode[] nodes, int start, int end, List<YamlNode> unread, boolean whole) {
        this.nodes = nodes;
        this.start = start;
        this.end = end;
        this.unread = unread;
        this.whole = whole;
    }

    /** A mapping in which nothing was written. */
    public static YamlMapping empty() {
        return new YamlMapping(new YamlNode[0], 0, 0, List.of(), true);
    }

    /** A key and its value. */
    public record Entry(YamlScalar key, YamlNode value) {}

    public List<Entry> entries() {
        return new AbstractList<>() {
            @Override
            public Entry get(int index) {
                return new Entry(key(index), value(index));
            }

            @Override
            public int size() {
                return YamlMapping.this.size();
            }
        };
    }

    /** The entry of that key, or null. */
    public @Nullable Entry entry(String key) {
        int index = indexOf(key);
        return index < 0 ? null : new Entry(key(index), value(index));
    }

    public int size() {
        return nodes.length / 2;
    }

    /** The number of the entry of that key, from 0; -1 if there is none. */
    public int indexOf(String key) {
        for (int index = 0; index < nodes.length; index += 2) {
            if (key.equals(((YamlScalar) nodes[index]).text())) {
                return index / 2;
            }
        }
        return -1;
    }

    public YamlScalar key(int index) {
        return (YamlScalar) nodes[2 * index];
    }

    public YamlNode value(int index) {
        return nodes[2 * index + 1];
    }

    /** What was written under keys that were refused. */
    public List<YamlNode> unread() {
        return unread;
    }

    /** Whether each key could be read, so that one which is not there was not written. */
    public boolean isWhole() {
        return whole;
    }

    @Override
    public YamlMapping at(int otherStart, int otherEnd) {
        return new YamlMapping(nodes, otherStart, otherEnd, unread, whole);
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public String toString() {
        return entries().toString();
    }
}
