package io.continuitylint.catalog;

import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.RuleSpec.ParamSpec;
import io.continuitylint.rule.RuleSpec.ParamType;
import io.continuitylint.rule.RuleSpec.Severities;
import io.continuitylint.rule.Setting;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a {@code rule.md}. Nothing in it makes the reader throw: a mistake is reported with its file and line. */
public final class RuleSpecReader {

    private static final List<String> KEYS = List.of("title", "severity", "since", "standards", "params");
    private static final List<String> TIERS = List.of("tier1", "critical", "other");
    private static final List<String> PARAM_KEYS = List.of("type", "default");
    private static final List<String> SEVERITIES = List.of("error", "warning", "info");
    private static final List<String> TYPES =
            Stream.of(ParamType.values()).map(RuleSpecReader::word).toList();

    private final String id;
    private final FrontMatter front;

    private RuleSpecReader(String id, FrontMatter front) {
        this.id = id;
        this.front = front;
    }

    /**
     * What a rule documents.
     *
     * @param spec if there are mistakes, with placeholders for what could not be read
     * @param mistakes each as {@code file:line: message}
     */
    public record Result(RuleSpec spec, List<String> mistakes) {}

    /**
     * Reads the document of a rule.
     *
     * @param file its name in messages
     */
    public static Result read(String id, String file, String text) {
        RuleDocument document = RuleDocument.parse(text);
        FrontMatter front = FrontMatter.read(file, document.frontMatter());
        YamlMapping root = front.root();
        RuleSpec spec = root == null
                ? unread(id)
                : new RuleSpecReader(id, front).spec(root, document.firstParagraph("How to fix it"), document.body());
        return new Result(spec, front.mistakes());
    }

    /** A placeholder for documentation that cannot be read at all. */
    static RuleSpec unread(String id) {
        return new RuleSpec(id, id, same(Severity.ERROR), null, List.of(), Map.of(), null, "");
    }

    private RuleSpec spec(YamlMapping root, @Nullable String remedy, String help) {
        front.allow(root, KEYS);
        String title = front.text(front.required(root, "title"), "title");
        return new RuleSpec(
                id,
                title == null ? id : title,
                severities(front.required(root, "severity")),
                front.text(FrontMatter.optional(root, "since"), "since"),
                front.texts(FrontMatter.optional(root, "standards"), "standards"),
                params(front.mapping(FrontMatter.optional(root, "params"), "params")),
                remedy,
                help);
    }

    private Severities severities(@Nullable YamlNode written) {
        if (written instanceof YamlScalar) {
            return same(severity(written));
        }
        YamlMapping byTier = front.mapping(written, "severity");
        if (!(written instanceof YamlMapping)) {
            return same(Severity.ERROR);
        }
        front.allow(byTier, TIERS);
        return new Severities(
                severity(front.required(byTier, "tier1")),
                severity(front.required(byTier, "critical")),
                severity(front.required(byTier, "other")));
    }

    private static Severities same(Severity severity) {
        return new Severities(severity, severity, severity);
    }

    private Severity severity(@Nullable YamlNode written) {
        String word = front.word(written, "severity", SEVERITIES);
        return word == null ? Severity.ERROR : Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Map<String, ParamSpec> params(YamlMapping written) {
        Map<String, ParamSpec> params = new TreeMap<>();
        for (YamlMapping.Entry entry : written.entries()) {
            String name = entry.key().text();
            ParamSpec param = param(name, front.mapping(entry.value(), name));
            if (param != null) {
                params.put(name, param);
            }
        }
        return params;
    }

    private @Nullable ParamSpec param(String name, YamlMapping written) {
        front.allow(written, PARAM_KEYS);
        String word = front.word(front.required(written, "type"), "type", TYPES);
        YamlNode value = front.required(written, "default");
        if (word == null || value == null) {
            return null;
        }
        ParamType type = ParamType.valueOf(word.toUpperCase(Locale.ROOT));
        List<String> texts = front.texts(value, "default");
        Setting defaultValue = Settings.read(id, name, type, texts);
        if (defaultValue == null) {
            front.mistake(
                    value, "the default of \"%s\", %s, is not a %s".formatted(name, String.join(", ", texts), word));
            return null;
        }
        return new ParamSpec(name, type, defaultValue);
    }

    private static String word(ParamType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
