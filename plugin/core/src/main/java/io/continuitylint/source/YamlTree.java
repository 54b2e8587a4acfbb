package io.continuitylint.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of one document, in arrays: a large workspace has millions of them, which as objects were more than half of all
 * objects that a run keeps. A {@link YamlNode} is made of one only while somebody looks at it.
 */
final class YamlTree {

    /** What was written under keys of a mapping that were refused. */
    private record Refused(List<Integer> unread, boolean lacking) {}

    private final Ints starts = new Ints();
    private final Ints ends = new Ints();

    /** Of a scalar the number of its text, of a collection that of the collection, negated. */
    private final Ints contents = new Ints();

    private final StringPool texts = new StringPool();

    /** Where the children of a collection begin; those of a mapping are keys and values in turn. */
    private final Ints firsts = new Ints();

    /** How many children a mapping has; of a list the number is negated. */
    private final Ints sizes = new Ints();

    private final Ints children = new Ints();
    private final Map<Integer, Refused> refused = new HashMap<>(0);

    /** Adds a scalar, and gives its number. */
    int scalar(String text, int start, int end) {
        return add(start, end, texts.number(text));
    }

    /** Adds a mapping of the last nodes of some, or a list, and gives its number. */
    int collection(boolean mapping, Ints nodes, int from, int to, int start, int end) {
        firsts.add(children.size());
        sizes.add(mapping ? to - from : ~(to - from));
        for (int index = from; index < to; index++) {
            children.add(nodes.get(index));
        }
        return add(start, end, ~(firsts.size() - 1));
    }

    /**
     * Notes that keys of a mapping were refused.
     *
     * @param unread what is written under them
     * @param lacking whether one of them could be any
     */
    void refuse(int mapping, List<Integer> unread, boolean lacking) {
        refused.put(contents.get(mapping), new Refused(List.copyOf(unread), lacking));
    }

    /** Adds the same node at another place, what an alias stands for, and gives its number. */
    int alias(int node, int start, int end) {
        return add(start, end, contents.get(node));
    }

    private int add(int start, int end, int content) {
        starts.add(start);
        ends.add(end);
        contents.add(content);
        return contents.size() - 1;
    }

    /** Takes little room from now on: all is read. */
    void pack() {
        List.of(starts, ends, contents, firsts, sizes, children).forEach(Ints::pack);
        texts.trim();
    }

    YamlNode node(int node) {
        int content = contents.get(node);
        if (content >= 0) {
            return new YamlScalar(this, node);
        }
        int size = sizes.get(~content);
        int first = firsts.get(~content);
        return size >= 0 ? new YamlMapping(this, node, first, size / 2) : new YamlSequence(this, node, first, ~size);
    }

    boolean isScalar(int node) {
        return contents.get(node) >= 0;
    }

    int start(int node) {
        return starts.get(node);
    }

    int end(int node) {
        return ends.get(node);
    }

    /** The text of a scalar. */
    String text(int scalar) {
        return texts.get(contents.get(scalar));
    }

    /** The child of a collection, by where it stands among those of all. */
    int child(int at) {
        return children.get(at);
    }

    List<YamlNode> unread(int mapping) {
        Refused parts = refused.get(contents.get(mapping));
        return parts == null
                ? List.of()
                : parts.unread().stream().map(this::node).toList();
    }

    boolean isWhole(int mapping) {
        Refused parts = refused.get(contents.get(mapping));
        return parts == null || !parts.lacking();
    }
}
