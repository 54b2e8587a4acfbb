package io.continuitylint.source;

import static io.continuitylint.source.Extent.end;
import static io.continuitylint.source.Extent.start;
import static io.continuitylint.source.Extent.textEnd;

import io.continuitylint.source.YamlProblem.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Builds the tree of one document from what a parser or {@link CommonYaml} reads, on a stack of its own, so that depth costs
 * no Java stack and a document that breaks off keeps what was read.
 */
final class TreeBuilder {

    /** How deep a document may be nested. */
    static final int MAX_DEPTH = 64;

    /** How many values a document may gain by its aliases, each counted as all that it stands for. */
    static final int MAX_ALIASED = 100_000;

    private final Report report;
    private final BiConsumer<YamlScalar, YamlScalar> duplicates;
    private final boolean manifest;
    private final YamlTree tree = new YamlTree();
    private final Deque<CollectionBuilder> open = new ArrayDeque<>();
    private final Ints pending = new Ints();
    private final Map<String, Anchor> anchors = new HashMap<>();
    private @Nullable Integer root;
    private int nodes;
    private int aliased;
    private int ignored;
    private int reached;
    private boolean started;
    private boolean done;

    /** @param manifest whether tags, merge keys and further documents are reported, as a manifest has none */
    TreeBuilder(Report report, BiConsumer<YamlScalar, YamlScalar> duplicates, boolean manifest) {
        this.report = report;
        this.duplicates = duplicates;
        this.manifest = manifest;
    }

    /** Takes what is wrong between two characters. */
    interface Report {
        void problem(Kind kind, String message, int start, int end);
    }

    /** @param size how many values it is, all that it holds included */
    private record Anchor(int node, int size) {}

    /** Whether nothing more is to be read, because the document ended or a limit was met. */
    boolean isDone() {
        return done;
    }

    /** Whether it has begun to read a document. */
    boolean isStarted() {
        return started;
    }

    /** Reads nothing more. */
    void stop() {
        done = true;
    }

    /** The end of what was read so far. */
    int reached() {
        return reached;
    }

    /**
     * Leaves out what seemed to be read from a character on, where it broke off: an open bracket takes in everything
     * below it.
     */
    void breakOff(int character) {
        while (!open.isEmpty()) {
            CollectionBuilder ended = open.pop();
            ended.cut(character, pending);
            if (!ended.isBehind(character)) {
                close(ended);
            }
        }
    }

    /** The document, closed where it broke off; null if there is none. */
    @Nullable
    YamlNode root() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
        tree.pack();
        return root == null ? null : tree.node(root);
    }

    void accept(Event event) {
        switch (event.getEventId()) {
            case DocumentStart -> document(event);
            case Scalar -> scalar((ScalarEvent) event);
            case MappingStart -> open((CollectionStartEvent) event, true);
            case SequenceStart -> open((CollectionStartEvent) event, false);
            case MappingEnd, SequenceEnd -> close(event);
            case Alias -> alias((AliasEvent) event);
            default -> {
                // The stream, comments and the end of a document say nothing.
            }
        }
    }

    /** Begins a document that says nothing of its own. */
    void startDocument() {
        started = true;
    }

    /** Adds a scalar without tag and anchor. */
    void scalar(String text, int start, int end, boolean plain) {
        add(newScalar(text, start, end), plain);
    }

    /** Opens a mapping or a list without tag and anchor. */
    void open(boolean mapping, int start, int end) {
        open(mapping, start, end, null);
    }

    /** Closes what was opened last, where its last value ends. */
    void close() {
        close(open.pop());
    }

    /** Closes what was opened last. */
    void close(int end) {
        CollectionBuilder ended = open.pop();
        ended.end = end;
        close(ended);
    }

    private void document(Event event) {
        if (started) {
            problem(Kind.SEVERAL_DOCUMENTS, "a second document starts here; a manifest is one document", event);
            done = true;
        }
        started = true;
    }

    private void scalar(ScalarEvent event) {
        reached = end(event);
        if (ignored > 0) {
            return;
        }
        checkTag(event, event.getTag());
        String text = text(event);
        int scalar = newScalar(text, start(event), textEnd(event));
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), new Anchor(scalar, 1));
            if (text.isEmpty() && event.isPlain()) {
                problem(Kind.UNQUOTED, "a value that starts with & must be written in quotes", event);
            }
        }
        if (text.isEmpty() && Extent.isBlockOfDigit(event)) {
            String message = "a value that starts with > or | must be written in quotes";
            report.problem(Kind.UNQUOTED, message, tree.start(scalar), tree.end(scalar));
        }
        add(scalar, event.isPlain());
    }

    private int newScalar(String text, int start, int end) {
        nodes++;
        return tree.scalar(text, start, end);
    }

    private String text(ScalarEvent event) {
        return event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                ? EscapedText.cleaned(event.getValue(), message -> problem(Kind.INVISIBLE, message, event))
                : event.getValue();
    }

    private void open(CollectionStartEvent event, boolean mapping) {
        reached = end(event);
        if (ignored > 0) {
            ignored++;
            return;
        }
        checkTag(event, event.getTag());
        CollectionBuilder owner = open.peek();
        if (owner != null && owner.expectsKey(pending)) {
            refuse(owner, Kind.COMPLEX_KEY, "a key must be a word, not a list or a mapping", start(event), end(event));
            ignored = 1;
        } else {
            open(mapping, start(event), end(event), event.getAnchor());
        }
    }

    private void open(boolean mapping, int start, int end, @Nullable String anchor) {
        if (open.size() >= MAX_DEPTH) {
            report.problem(Kind.LIMIT, "this is nested more than %s levels deep".formatted(MAX_DEPTH), start, end);
            done = true;
        } else {
            open.push(new CollectionBuilder(tree, mapping, start, end, pending.size(), anchor, nodes + aliased));
            nodes++;
        }
    }

    private void close(Event event) {
        if (ignored > 0) {
            ignored--;
            return;
        }
        // A bracket ends a flow collection; a block ends where its last value does, not where the next thing begins.
        if (end(event) > start(event)) {
            close(end(event));
        } else {
            close();
        }
    }

    private void close(CollectionBuilder ended) {
        int node = ended.build(pending);
        if (ended.anchor != null) {
            anchors.put(ended.anchor, new Anchor(node, nodes + aliased - ended.sizeBefore));
        }
        add(node, false);
    }

    private void alias(AliasEvent event) {
        reached = end(event);
        if (ignored > 0) {
            return;
        }
        Anchor anchor = anchors.get(event.getAnchor());
        if (anchor == null) {
            String what =
                    "*%s refers to an anchor that is not there, or to what it is part of; if it is text, write it in"
                            + " quotes";
            problem(Kind.UNQUOTED, what.formatted(event.getAnchor()), event);
            add(tree.scalar("*" + event.getAnchor(), start(event), end(event)), false);
            return;
        }
        aliased += anchor.size();
        if (aliased > MAX_ALIASED) {
            String message = "the aliases of this file stand for more than %s values; write a group or a component"
                    + " that stands for them instead";
            problem(Kind.LIMIT, message.formatted(MAX_ALIASED), event);
            done = true;
            return;
        }
        add(tree.alias(anchor.node(), start(event), end(event)), false);
    }

    private void add(int node, boolean plain) {
        CollectionBuilder owner = open.peek();
        if (owner == null) {
            root = node;
        } else if (owner.expectsKey(pending)) {
            addKey(owner, node, plain);
        } else {
            owner.end = Math.max(owner.end, tree.end(node));
            if (owner.refused) {
                owner.addUnread(node);
            } else {
                pending.add(node);
            }
        }
    }

    private void addKey(CollectionBuilder owner, int key, boolean plain) {
        int start = tree.start(key);
        int end = tree.end(key);
        if (!tree.isScalar(key)) {
            refuse(owner, Kind.COMPLEX_KEY, "a key must be a word, not a list or a mapping", start, end);
        } else if (manifest && plain && tree.text(key).equals("<<")) {
            String message = "merge keys (<<) are not read; write the fields out or use defaults";
            refuse(owner, Kind.MERGE_KEY, message, start, end);
        } else {
            Integer first = owner.sameKey(key, pending);
            if (first != null) {
                duplicates.accept(new YamlScalar(tree, first), new YamlScalar(tree, key));
                owner.refused = true;
            } else {
                pending.add(key);
            }
        }
    }

    private void refuse(CollectionBuilder owner, Kind kind, String message, int start, int end) {
        report.problem(kind, message, start, end);
        owner.refused = true;
        owner.lacking = true;
    }

    private void checkTag(Event event, @Nullable String tag) {
        if (manifest && tag != null && !tag.equals("!")) {
            String standard = "tag:yaml.org,2002:";
            String shown = tag.startsWith(standard) ? "!!" + tag.substring(standard.length()) : tag;
            problem(Kind.TAG, "tags are not read; remove %s".formatted(shown), event);
        }
    }

    private void problem(Kind kind, String message, Event event) {
        report.problem(kind, message, start(event), end(event));
    }
}
