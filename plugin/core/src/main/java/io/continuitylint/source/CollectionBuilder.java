package io.continuitylint.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a mapping or a list while its nodes are read. What it holds so far lies at the end of a list that all builders
 * share.
 */
final class CollectionBuilder {

    /** From so many keys on, they are looked up in a map instead of one by one. */
    private static final int MANY = 16;

    final int sizeBefore;
    final @Nullable String anchor;
    int end;

    /** Whether the last key was refused, so that its value is not read either. */
    boolean refused;

    /** Whether a key could be any: it was refused for what it is, and not because it is there twice. */
    boolean lacking;

    private final YamlTree tree;
    private final boolean mapping;
    private final int start;
    private final int first;
    private @Nullable Map<String, Integer> keys;
    private List<Integer> unread = List.of();

    /**
     * @param first where its own nodes begin in the shared list
     * @param sizeBefore how many values came before it
     */
    CollectionBuilder(
            YamlTree tree, boolean mapping, int start, int end, int first, @Nullable String anchor, int sizeBefore) {
        this.tree = tree;
        this.mapping = mapping;
        this.start = start;
        this.end = end;
        this.first = first;
        this.anchor = anchor;
        this.sizeBefore = sizeBefore;
    }

    boolean expectsKey(Ints pending) {
        return mapping && !refused && (pending.size() - first) % 2 == 0;
    }

    /** The key of the same text that came before, or null. */
    @Nullable
    Integer sameKey(int key, Ints pending) {
        String text = tree.text(key);
        if (keys == null && pending.size() - first < 2 * MANY) {
            for (int index = first; index < pending.size(); index += 2) {
                if (tree.text(pending.get(index)).equals(text)) {
                    return pending.get(index);
                }
            }
            return null;
        }
        if (keys == null) {
            keys = new HashMap<>();
            for (int index = first; index < pending.size(); index += 2) {
                keys.put(tree.text(pending.get(index)), pending.get(index));
            }
        }
        return keys.putIfAbsent(text, key);
    }

    /** Keeps what was written under a key that was refused. */
    void addUnread(int value) {
        refused = false;
        unread = unread.isEmpty() ? new ArrayList<>() : unread;
        unread.add(value);
    }

    /** Whether it begins at or behind a character. */
    boolean isBehind(int character) {
        return start >= character;
    }

    /** Drops what begins at or behind a character, and a word that reaches it: what broke off there was taken into it. */
    void cut(int character, Ints pending) {
        int kept = first;
        while (kept < pending.size() && !isBroken(pending.get(kept), character)) {
            kept++;
        }
        if (kept < pending.size()) {
            pending.truncate(kept);
            end = kept == first ? start : tree.end(pending.get(kept - 1));
        }
    }

    private boolean isBroken(int node, int character) {
        return tree.start(node) >= character || tree.isScalar(node) && tree.end(node) >= character;
    }

    /** Takes its nodes from the shared list. A key whose value was never reached is dropped. */
    int build(Ints pending) {
        int size = pending.size() - first;
        int node = tree.collection(mapping, pending, first, first + (mapping ? size / 2 * 2 : size), start, end);
        if (lacking || !unread.isEmpty()) {
            tree.refuse(node, unread, lacking);
        }
        pending.truncate(first);
        return node;
    }
}
