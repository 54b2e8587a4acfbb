package io.continuitylint.rules;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** The same manifest with the entries of its mappings and lists in another order. */
final class ShuffledManifest {

    /** A group of needs without an id is named after the first of them. */
    private static final Set<String> MEMBERS = Set.of("anyOf", "of");

    private final Random random;

    private ShuffledManifest(long seed) {
        this.random = new Random(seed);
    }

    /** Comments are lost; scalars stay as they are written. */
    static String of(String manifest, long seed) {
        Yaml yaml = yaml();
        Node root = yaml.compose(new StringReader(manifest));
        new ShuffledManifest(seed).shuffle(root, false);
        return text(root, yaml);
    }

    /** The same, in two manifests: what holds for a whole file stands in both, and each section in one of them. */
    static List<String> inTwo(String manifest, long seed) {
        Yaml yaml = yaml();
        MappingNode root = (MappingNode) yaml.compose(new StringReader(manifest));
        Random random = new Random(seed);
        new ShuffledManifest(seed).shuffle(root, false);
        List<List<NodeTuple>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        for (NodeTuple section : root.getValue()) {
            if (section.getValueNode() instanceof ScalarNode) {
                halves.forEach(half -> half.add(section));
            } else {
                halves.get(random.nextInt(2)).add(section);
            }
        }
        return halves.stream()
                .map(half -> text(new MappingNode(Tag.MAP, half, DumperOptions.FlowStyle.AUTO), yaml))
                .toList();
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions format = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(format), format, options);
    }

    private static String text(Node root, Yaml yaml) {
        StringWriter text = new StringWriter();
        yaml.serialize(root, text);
        return text.toString();
    }

    private void shuffle(Node node, boolean needs) {
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> entries = new ArrayList<>(mapping.getValue());
            boolean named = entries.stream().anyMatch(entry -> key(entry).equals("id"));
            for (NodeTuple entry : entries) {
                if (named || !needs || !MEMBERS.contains(key(entry))) {
                    shuffle(entry.getValueNode(), key(entry).equals("needs"));
                }
            }
            Collections.shuffle(entries, random);
            mapping.setValue(entries);
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> shuffle(item, needs));
            Collections.shuffle(sequence.getValue(), random);
        }
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
