package io.continuitylint.source;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mapping in the order written. Of keys that are the same only the first is kept; the others are reported. */
public final class YamlMapping implements YamlNode {

    private final YamlNode[] nodes;
    private final int start;
    private final int end;

    /** @param nodes keys and values in turn: an object for each pair would make the tree a third larger */
    YamlMapping(YamlNode[] nodes, int start, int end) {
        this.nodes = nodes;
        this.start = start;
        this.end = end;
    }

    /** A mapping in which nothing was written. */
    public static YamlMapping empty() {
        return new YamlMapping(new YamlNode[0], 0, 0);
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

    @Override
    public YamlMapping at(int otherStart, int otherEnd) {
        return new YamlMapping(nodes, otherStart, otherEnd);
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
