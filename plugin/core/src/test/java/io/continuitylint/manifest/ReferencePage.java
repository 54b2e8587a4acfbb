package io.continuitylint.manifest;

import io.continuitylint.manifest.scalar.Keywords;
import io.continuitylint.model.DomainKind;
import io.continuitylint.pages.JavaSources;
import io.continuitylint.pages.Markdown;
import io.continuitylint.pages.TypeDoc;
import io.continuitylint.source.YamlNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One page of the reference in the making: sections of keys, each from a record and its reader. */
final class ReferencePage {

    /** What the keys of a mapping are. */
    private static final Map<String, String> ANY_KEY = Map.of("tiers", "tier", "rules", "rule");

    /** What is required in another way than by itself. */
    private static final Map<String, String> REQUIRED =
            Map.of("Test.backups", "one of `backup`, `function`, `scenario` is required");

    /** The titles of the pages that explain the words which others have too. */
    private static final Map<Class<?>, String> HOMES = Map.of(DomainKind.class, "Domains");

    private final JavaSources sources;
    private final Examples examples;
    private final StringBuilder text = new StringBuilder();
    private final Set<Class<?>> lists = new LinkedHashSet<>();

    /** Keys of which the manifest that uses every key has none, or which have no meaning. */
    private final List<String> lacking = new ArrayList<>();

    ReferencePage(JavaSources sources, Examples examples) {
        this.sources = sources;
        this.examples = examples;
    }

    /** One mapping of keys. */
    record Section(String title, Class<?> type, Probe probe, String path, List<String> examples, List<String> more) {

        /** Whether its keys are those of the object itself. */
        boolean isFirst() {
            return path.isEmpty();
        }
    }

    List<String> lacking() {
        return lacking;
    }

    String text() {
        lists.forEach(this::words);
        return text.toString().strip() + "\n";
    }

    ReferencePage title(String title, String introduction) {
        text.append("# ").append(title).append("\n\n").append(introduction).append("\n\n");
        return this;
    }

    /** A table of the keys of a record, and below it those of the records within. */
    ReferencePage section(Section section) {
        TypeDoc doc = sources.of(section.type());
        text.append("## ").append(section.title()).append("\n\n");
        text.append(doc.text().isEmpty() ? "" : doc.text() + "\n\n");
        text.append(Markdown.head("key", "value", "default", "meaning", "example"));
        List<Section> within = new ArrayList<>();
        for (RecordComponent component : section.type().getRecordComponents()) {
            if (ReferenceKeys.isWritten(section.type(), component)) {
                row(section, component, doc, within);
            }
        }
        section.more().forEach(text::append);
        text.append('\n');
        within.forEach(this::section);
        return this;
    }

    private void row(Section section, RecordComponent component, TypeDoc doc, List<Section> within) {
        String name = ReferenceKeys.name(section.type(), component);
        String key = ReferenceKeys.key(section.type(), component);
        String path = ReferenceKeys.path(section.path(), key);
        List<YamlNode> written = section.examples().stream()
                .flatMap(above -> examples.at(above + "." + key).stream())
                .toList();
        String meaning = doc.param(component.getName());
        check(!written.isEmpty(), "an example of " + path + " in every-field.yaml");
        check(section.probe().knows(path), "a reader that knows " + path);
        check(meaning != null, "@param %s of %s".formatted(component.getName(), section.type()));
        ReferenceValue value = ReferenceValue.of(section.probe(), path, name, component);
        Class<?> inner = value.text().isEmpty() ? ReferenceValue.record(component) : null;
        check(inner != null || !value.text().isEmpty(), "a type of " + path);
        String shown = inner == null ? value.text() : below(section, component, key, path, inner, within);
        String standard = section.probe().misses(path)
                ? REQUIRED.getOrDefault(name, "required")
                : inner != null ? "" : ReferenceDefault.of(section.probe(), path, component);
        text.append(Markdown.row(List.of(
                Markdown.code(key),
                value.list() == null ? shown : words(value.list(), shown),
                standard,
                meaning == null ? "" : ReferenceMeaning.forAuthors(meaning),
                inner == null ? example(section.probe(), path, written) : "")));
    }

    /** Names where the keys of a mapping are listed, and notes that they are to be. */
    private static String below(
            Section section, RecordComponent component, String key, String path, Class<?> inner, List<Section> within) {
        boolean map = component.getType() == Map.class;
        String any = map ? "." + ANY_KEY.get(key) : "";
        String title = section.isFirst() ? key + any : section.title() + "." + key + any;
        within.add(new Section(
                title,
                inner,
                section.probe(),
                map ? path + "." + ReferenceKeys.someKey(key) : path,
                section.examples().stream()
                        .map(above -> above + "." + key + (map ? ".*" : ""))
                        .toList(),
                List.of()));
        boolean list = Collection.class.isAssignableFrom(component.getType());
        return "%s, see [%s](#%s)".formatted(list ? "list of mappings" : "mapping", title, anchor(title));
    }

    /** The first that the reader takes: two kinds of components may have a key of one name. */
    private static String example(Probe probe, String path, List<YamlNode> written) {
        List<String> all = written.stream()
                .map(Examples::inline)
                .filter(example -> !example.isEmpty())
                .toList();
        return all.stream()
                .filter(example -> probe.takes(path, example))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Markdown::code)
                .orElse("");
    }

    private void check(boolean there, String what) {
        if (!there) {
            lacking.add(what);
        }
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
    }

    // ---- closed lists

    /** The words themselves; where each has a meaning, a link to the table of them. */
    private String words(Class<?> list, String words) {
        boolean documented = sources.of(list).constants().values().stream().noneMatch(String::isEmpty);
        if (!documented) {
            return words;
        }
        String home = HOMES.getOrDefault(list, "");
        if (home.isEmpty() || text.indexOf("# " + home) == 0) {
            home = "";
            lists.add(list);
        } else {
            home = home.toLowerCase(Locale.ROOT) + ".md";
        }
        return "[%s](%s#%s)"
                .formatted(
                        words.startsWith("list") ? "list of these words" : "one of these words",
                        home,
                        anchor(titleOf(list)));
    }

    private static String titleOf(Class<?> list) {
        return "The words of "
                + list.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The words of a closed list with their meanings. */
    private void words(Class<?> list) {
        text.append("## ")
                .append(titleOf(list))
                .append("\n\n")
                .append(sources.of(list).text())
                .append("\n\n");
        text.append(Markdown.head("word", "meaning"));
        Map<String, String> meanings = sources.of(list).constants();
        for (Object constant : list.getEnumConstants()) {
            Enum<?> word = (Enum<?>) constant;
            text.append(Markdown.row(
                    List.of(Markdown.code(Keywords.of(word)), Objects.requireNonNull(meanings.get(word.name())))));
        }
        text.append('\n');
    }
}
