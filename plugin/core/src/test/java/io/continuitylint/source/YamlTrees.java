package io.continuitylint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** What is read of a text, written out: each node with its place, and each problem. */
final class YamlTrees {

    private final StringBuilder nodes = new StringBuilder();
    private final List<String> problems = new ArrayList<>();
    private final TreeBuilder tree = new TreeBuilder(
            (kind, message, start, end) -> problems.add("%s: %s-%s %s".formatted(kind, start, end, message)),
            (first, second) -> problems.add("twice: %s %s".formatted(first.start(), second.start())),
            true);

    private YamlTrees() {}

    /** By {@link CommonYaml}; null where it leaves the text to the parser. */
    static @Nullable String common(String text) {
        YamlTrees trees = new YamlTrees();
        return CommonYaml.read(text, trees.tree) ? trees.written() : null;
    }

    /** By the parser. */
    static String parsed(String text) {
        YamlTrees trees = new YamlTrees();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            ParserImpl events = new ParserImpl(new StreamReader(text), options);
            while (!events.checkEvent(Event.ID.StreamEnd)) {
                trees.tree.accept(events.getEvent());
            }
            return trees.written();
        } catch (YAMLException broken) {
            return "not YAML: " + broken.getMessage();
        }
    }

    private String written() {
        YamlNode root = tree.root();
        if (root != null) {
            add(root, "");
        }
        return nodes + (tree.isStarted() ? "" : "no document\n") + String.join("\n", problems);
    }

    private void add(YamlNode node, String indent) {
        nodes.append(String.format(Locale.ROOT, "%s%s-%s ", indent, node.start(), node.end()));
        if (node instanceof YamlScalar scalar) {
            nodes.append('"').append(scalar.text().replace("\n", "\\n")).append("\"\n");
        } else if (node instanceof YamlMapping mapping) {
            nodes.append(mapping.isWhole() ? "mapping\n" : "part of a mapping\n");
            for (YamlMapping.Entry entry : mapping.entries()) {
                add(entry.key(), indent + "  ");
                add(entry.value(), indent + "    ");
            }
            mapping.unread().forEach(unread -> add(unread, indent + "  unread "));
        } else if (node instanceof YamlSequence list) {
            nodes.append("list\n");
            list.items().forEach(item -> add(item, indent + "  "));
        }
    }
}
