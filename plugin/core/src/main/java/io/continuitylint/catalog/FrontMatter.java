package io.continuitylint.catalog;

import io.continuitylint.source.SourceFile;
import io.continuitylint.source.Suggestions;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlProblem;
import io.continuitylint.source.YamlReader;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front matter of a {@code rule.md}. What is wrong with it is collected, each mistake with its line. */
final class FrontMatter {

    private final SourceFile source;
    private final List<String> mistakes = new ArrayList<>();

    private FrontMatter(SourceFile source) {
        this.source = source;
    }

    /** @param file name of the document in messages */
    static FrontMatter read(String file, @Nullable String yaml) {
        if (yaml == null) {
            FrontMatter none = new FrontMatter(new SourceFile(Path.of(file), file));
            none.mistakes.add("%s:1: front matter is missing: a line of three dashes, keys, a line of three dashes"
                    .formatted(file));
            return none;
        }
        YamlReader.Result read = YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8), Path.of(file), file);
        FrontMatter matter = new FrontMatter(read.file());
        for (YamlProblem problem : read.problems()) {
            matter.mistakes.add(
                    "%s:%s: %s".formatted(file, problem.place().span().startLine(), problem.message()));
        }
        return matter;
    }

    /** All keys; null if there are none to read, and then that is a mistake. */
    @Nullable
    YamlMapping root() {
        if (!mistakes.isEmpty()) {
            return null;
        }
        if (source.root() instanceof YamlMapping root) {
            return root;
        }
        mistakes.add("%s:1: front matter is a list of keys: write \"title: ...\"".formatted(source.name()));
        return null;
    }

    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    void mistake(YamlNode at, String message) {
        mistakes.add(
                "%s:%s: %s".formatted(source.name(), source.place(at).span().startLine(), message));
    }

    /** Makes a mistake of each key that is not one of these. */
    void allow(YamlMapping mapping, List<String> keys) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!keys.contains(key)) {
                mistake(
                        entry.key(),
                        "there is no key \"%s\"; keys are %s%s"
                                .formatted(key, String.join(", ", keys), Suggestions.didYouMean(key, keys)));
            }
        }
    }

    /** The value of a key that may be missing: then null. */
    static @Nullable YamlNode optional(YamlMapping mapping, String key) {
        YamlMapping.Entry entry = mapping.entry(key);
        return entry == null ? null : entry.value();
    }

    /** The value of a key; if it is missing that is a mistake, and null. */
    @Nullable
    YamlNode required(YamlMapping mapping, String key) {
        YamlNode value = optional(mapping, key);
        if (value == null) {
            mistake(mapping, "the key \"%s\" is missing".formatted(key));
        }
        return value;
    }

    /** A text, which is not empty; null if there is none. Anything else is a mistake, and null. */
    @Nullable
    String text(@Nullable YamlNode value, String key) {
        if (value instanceof YamlScalar scalar && !scalar.text().isBlank()) {
            return scalar.text();
        }
        if (value != null) {
            mistake(value, "the value of \"%s\" is not a text".formatted(key));
        }
        return null;
    }

    /** A text or a list of them; empty if there is none. Anything else is a mistake, and left out. */
    List<String> texts(@Nullable YamlNode value, String key) {
        if (value instanceof YamlScalar scalar) {
            return List.of(scalar.text());
        }
        List<String> texts = new ArrayList<>();
        if (value instanceof YamlSequence sequence) {
            for (YamlNode item : sequence.items()) {
                String text = text(item, key);
                if (text != null) {
                    texts.add(text);
                }
            }
        } else if (value != null) {
            mistake(value, "the value of \"%s\" is not a list".formatted(key));
        }
        return texts;
    }

    /** A mapping; empty if there is none. Anything else is a mistake, and empty. */
    YamlMapping mapping(@Nullable YamlNode value, String key) {
        if (value instanceof YamlMapping mapping) {
            return mapping;
        }
        if (value != null) {
            mistake(value, "the value of \"%s\" is not a mapping: write {key: value}".formatted(key));
        }
        return YamlMapping.empty();
    }

    /** One of some words; any other is a mistake, and null. */
    @Nullable
    String word(@Nullable YamlNode value, String key, List<String> words) {
        String text = text(value, key);
        if (value == null || text == null || words.contains(text)) {
            return text;
        }
        String choice = String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1);
        mistake(value, "%s \"%s\" is not %s%s".formatted(key, text, choice, Suggestions.didYouMean(text, words)));
        return null;
    }
}
