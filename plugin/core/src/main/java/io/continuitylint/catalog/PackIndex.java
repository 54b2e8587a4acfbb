package io.continuitylint.catalog;

import io.continuitylint.rule.Standard;
import io.continuitylint.rule.Standards;
import io.continuitylint.rule.Topic;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule pack says beside its rules: the standards that they cite, in {@code catalog/standards.yaml}, and what they
 * answer, in {@code catalog/topics.yaml}. A pack may have neither.
 *
 * @param standards in the order of the file
 * @param topics in the order of the file
 * @param mistakes each as {@code file:line: message}
 */
public record PackIndex(Standards standards, List<Topic> topics, List<String> mistakes) {

    private static final List<String> KEYS = List.of("title", "edition", "publisher", "link", "alias");

    static final String STANDARDS = "catalog/standards.yaml";
    static final String TOPICS = "catalog/topics.yaml";

    public PackIndex {
        topics = List.copyOf(topics);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Reads both files.
     *
     * @param standards the text of the file; null if there is none
     * @param topics the text of the file; null if there is none
     */
    static PackIndex read(@Nullable String standards, @Nullable String topics) {
        FrontMatter first = file(STANDARDS, standards);
        FrontMatter second = file(TOPICS, topics);
        Standards cited = new Standards(standards(first));
        List<Topic> answered = topics(second);
        List<String> mistakes = new ArrayList<>(first.mistakes());
        mistakes.addAll(second.mistakes());
        return new PackIndex(cited, answered, mistakes);
    }

    /** One that is not there says nothing. */
    private static FrontMatter file(String name, @Nullable String text) {
        return FrontMatter.read(name, text == null ? "{}" : text);
    }

    private static List<Standard> standards(FrontMatter file) {
        List<Standard> standards = new ArrayList<>();
        for (YamlMapping.Entry entry : entries(file)) {
            String id = entry.key().text();
            YamlMapping keys = file.mapping(entry.value(), id);
            file.allow(keys, KEYS);
            standards.add(new Standard(
                    id,
                    required(file, keys, "title"),
                    required(file, keys, "edition"),
                    required(file, keys, "publisher"),
                    required(file, keys, "link"),
                    file.text(FrontMatter.optional(keys, "alias"), "alias")));
        }
        return standards;
    }

    private static String required(FrontMatter file, YamlMapping keys, String key) {
        String text = file.text(file.required(keys, key), key);
        return text == null ? "" : text;
    }

    private static List<Topic> topics(FrontMatter file) {
        List<Topic> topics = new ArrayList<>();
        for (YamlMapping.Entry group : entries(file)) {
            String title = group.key().text();
            for (YamlMapping.Entry topic : file.mapping(group.value(), title).entries()) {
                String name = topic.key().text();
                YamlNode rules = topic.value();
                topics.add(new Topic(title, name, file.texts(rules, name)));
            }
        }
        return topics;
    }

    private static List<YamlMapping.Entry> entries(FrontMatter file) {
        YamlMapping root = file.root();
        return root == null ? List.of() : root.entries();
    }
}
