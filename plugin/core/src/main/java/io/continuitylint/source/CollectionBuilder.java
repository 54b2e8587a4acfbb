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

    private final boolean mapping;
    private final int start;
    private final int first;
    private @Nullable Map<String, YamlScalar> keys;
    private List<YamlNode> unread = List.of();

    /**
     * @param first where its own nodes begin in the shared list
     * @param sizeBefore how many values came before it
     */
    CollectionBuilder(boolean mapping, int start, int end, int first, @Nullable String anchor, int sizeBefore) {
        this.mapping = mapping;
        this.start = start;
        this.end = end;
        this.first = first;
        this.anchor = anchor;
        this.sizeBefore = sizeBefore;
    }

    boolean expectsKey(List<YamlNode> pending) {
        return mapping && !refused && (pending.size() - first) % 2 == 0;
    }

    /** The key of the same text that came before, or null. */
    @Nullable
    YamlScalar sameKey(YamlScalar key, List<YamlNode> pending) {
        if (keys == null && pending.size() - first < 2 * MANY) {
            for (int index = first; index < pending.size(); index += 2) {
                if (pending.get(index) instanceof YamlScalar known
                        && known.text().equals(key.text())) {
                    return known;
                }
            }
            return null;
        }
        if (keys == null) {
            keys = new HashMap<>();
            for (int index = first; index < pending.size(); index += 2) {
                YamlScalar known = (YamlScalar) pending.get(index);
                keys.put(known.text(), known);
            }
        }
        return keys.putIfAbsent(key.text(), key);
    }

    /** Keeps what was written under a key that was refused. */
    void addUnread(YamlNode value) {
        refused = false;
        unread = unread.isEmpty() ? new ArrayList<>() : unread;
        unread.add(value);
    }

    /** Whether it begins at or behind a character. */
    boolean isBehind(int character) {
        return start >= character;
    }

    /** Drops what begins at or behind a character, and a word that reaches it: what broke off there was taken into it. */
    void cut(int character, List<YamlNode> pending) {
        List<YamlNode> own = pending.subList(first, pending.size());
        if (own.removeIf(node -> node.start() >= character || node instanceof YamlScalar && node.end() >= character)) {
            end = own.isEmpty() ? start : own.get(own.size() - 1).end();
        }
    }

    /** Takes its nodes from the shared list. A key whose value was never reached is dropped. */
    YamlNode build(List<YamlNode> pending) {
        List<YamlNode> own = pending.subList(first, pending.size());
        YamlNode node = mapping
                ? new YamlMapping(
                        own.subList(0, own.size() / 2 * 2).toArray(YamlNode[]::new),
                        start,
                        end,
                        List.copyOf(unread),
                        !lacking)
                : new YamlSequence(List.of(own.toArray(YamlNode[]::new)), start, end);
        own.clear();
        return node;
    }
}
