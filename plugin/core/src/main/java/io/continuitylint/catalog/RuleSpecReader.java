package io.continuitylint.catalog;

import io.continuitylint.model.Policy;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.RuleSpec.ParamSpec;
import io.continuitylint.rule.RuleSpec.ParamType;
import io.continuitylint.rule.RuleSpec.Severities;
import io.continuitylint.rule.Setting;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlReader;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the front matter of a {@code rule.md}. A mistake in it is one of the rule pack, not of the user. */
final class RuleSpecReader {

    private final String id;
    private final YamlMapping root;

    private RuleSpecReader(String id, YamlMapping root) {
        this.id = id;
        this.root = root;
    }

    static RuleSpec read(RuleDocument document) {
        byte[] yaml = document.frontMatter().getBytes(StandardCharsets.UTF_8);
        YamlReader.Result read = YamlReader.read(yaml, Path.of("rule.md"), document.id() + "/rule.md");
        if (!read.problems().isEmpty() || !(read.file().root() instanceof YamlMapping root)) {
            throw new IllegalStateException(
                    "the front matter of %s is not YAML: %s".formatted(document.id(), read.problems()));
        }
        return new RuleSpecReader(document.id(), root).spec(document.firstParagraph("How to fix it"), document.body());
    }

    private RuleSpec spec(@Nullable String remedy, String help) {
        return new RuleSpec(
                id,
                text(root, "title"),
                severities(mapping(root, "severity")),
                text(root, "since"),
                texts(node(root, "standards")),
                params(node(root, "params")),
                remedy,
                help);
    }

    private Severities severities(YamlMapping written) {
        return new Severities(
                severity(text(written, "tier1")),
                severity(text(written, "critical")),
                severity(text(written, "other")));
    }

    private static Severity severity(String label) {
        return Severity.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private Map<String, ParamSpec> params(YamlNode written) {
        Map<String, ParamSpec> params = new TreeMap<>();
        if (written instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                String name = entry.key().text();
                YamlMapping spec = (YamlMapping) entry.value();
                ParamType type = ParamType.valueOf(text(spec, "type").toUpperCase(Locale.ROOT));
                Setting defaultValue = Settings.of(id, name, type, texts(node(spec, "default")));
                params.put(name, new ParamSpec(name, type, defaultValue));
            }
        }
        return params;
    }

    private static List<String> texts(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream()
                    .map(item -> ((YamlScalar) item).text())
                    .toList();
        }
        return List.of(((YamlScalar) node).text());
    }

    private String text(YamlMapping mapping, String key) {
        return node(mapping, key) instanceof YamlScalar scalar ? scalar.text() : "";
    }

    private YamlMapping mapping(YamlMapping mapping, String key) {
        if (node(mapping, key) instanceof YamlMapping inner) {
            return inner;
        }
        throw new IllegalStateException("the front matter of %s has no mapping %s".formatted(id, key));
    }

    private YamlNode node(YamlMapping mapping, String key) {
        YamlMapping.Entry entry = mapping.entry(key);
        if (entry == null) {
            throw new IllegalStateException("the front matter of %s has no %s".formatted(id, key));
        }
        return entry.value();
    }

    /** For a policy: what a rule asks of a parameter, in words. */
    static String inWords(ParamSpec spec, Policy.Param written) {
        return "%s: %s is no %s"
                .formatted(
                        spec.name(),
                        String.join(", ", written.texts()),
                        spec.type().name().toLowerCase(Locale.ROOT));
    }
}
