package io.continuitylint.vocabulary;

import io.continuitylint.model.Timespan;
import io.continuitylint.pages.JavaSources;
import io.continuitylint.pages.Markdown;
import io.continuitylint.pages.TypeDoc;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page of the vocabulary in the making: types that rules match on, with their fields and methods. */
final class VocabularyPage {

    /** What conditions compare with; a rule makes nothing else of the vocabulary. */
    private static final Set<Class<?>> MADE_BY_RULES = Set.of(Timespan.class);

    private final JavaSources sources;
    private final Map<String, String> names;
    private final PatternExamples examples;
    private final StringBuilder text = new StringBuilder();

    /** What is not documented: fields, methods, and facts of which there is no example. */
    private final List<String> lacking = new ArrayList<>();

    /** @param names what fields of a name mean wherever their record does not document it */
    VocabularyPage(JavaSources sources, Map<String, String> names, PatternExamples examples) {
        this.sources = sources;
        this.names = names;
        this.examples = examples;
    }

    VocabularyPage title(String title, String introduction) {
        text.append("# ").append(title).append("\n\n").append(introduction).append("\n\n");
        return this;
    }

    List<String> lacking() {
        return lacking;
    }

    String text() {
        return text.toString().strip() + "\n";
    }

    /** A type that rules match on, the records within it after it. */
    VocabularyPage fact(Class<?> type) {
        section("##", type);
        examples.of(type.getSimpleName())
                .ifPresentOrElse(
                        example -> text.append(example.text()), () -> lacking.add("a pattern of " + name(type)));
        return partsOf(type);
    }

    /** The records within a type. */
    VocabularyPage partsOf(Class<?> type) {
        Stream.of(type.getDeclaredClasses())
                .filter(Class::isRecord)
                .filter(part -> Modifier.isPublic(part.getModifiers()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(this::part);
        return this;
    }

    /** A type of the values that facts hold. */
    VocabularyPage value(Class<?> type) {
        section("##", type);
        examples.ofValue(name(type))
                .ifPresentOrElse(
                        example -> text.append("In a condition:\n\n```\n")
                                .append(example)
                                .append("\n```\n\n"),
                        () -> lacking.add("a condition that asks for " + name(type)));
        return this;
    }

    /** A record within another type. */
    VocabularyPage part(Class<?> type) {
        section("###", type);
        return this;
    }

    private void section(String heading, Class<?> type) {
        TypeDoc doc = sources.of(type);
        text.append(heading).append(' ').append(name(type)).append("\n\n");
        text.append(doc.text().isEmpty() ? "" : doc.text() + "\n\n");
        if (type.isRecord()) {
            fields(type, doc);
        }
        methods(type, doc);
        lists(type);
    }

    private void fields(Class<?> type, TypeDoc doc) {
        text.append(Markdown.head("field", "type", "meaning"));
        for (RecordComponent component : type.getRecordComponents()) {
            String meaning = doc.param(component.getName());
            String description = meaning != null ? meaning : names.getOrDefault(component.getName(), "");
            if (description.isEmpty()) {
                lacking.add("@param %s of %s".formatted(component.getName(), name(type)));
            }
            text.append(Markdown.row(List.of(
                    Markdown.code(component.getName()),
                    Markdown.code(simple(component.getGenericType().getTypeName()))
                            + (isNullable(component.getAnnotatedType()) ? " or null" : ""),
                    Markdown.capitalized(description))));
        }
        text.append('\n');
    }

    private void methods(Class<?> type, TypeDoc doc) {
        Set<String> fields = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                : Set.of();
        List<TypeDoc.Method> methods = Stream.concat(
                        MADE_BY_RULES.contains(type) ? doc.makers().stream() : Stream.empty(),
                        doc.methods().stream()
                                .filter(method -> method.parameters() > 0 || !fields.contains(method.name())))
                .toList();
        if (!methods.isEmpty()) {
            text.append(Markdown.head("method", "type", "meaning"));
            for (TypeDoc.Method method : methods) {
                if (method.text().isEmpty()) {
                    lacking.add("Javadoc of %s of %s".formatted(method.signature(), name(type)));
                }
                text.append(Markdown.row(List.of(
                        Markdown.code(method.signature()),
                        Markdown.code(method.type()) + (method.nullable() ? " or null" : ""),
                        method.text())));
            }
            text.append('\n');
        }
    }

    /** The words of the closed lists that a type brings along. */
    private void lists(Class<?> type) {
        Set<Class<?>> lists = new LinkedHashSet<>(List.of(type.getDeclaredClasses()));
        lists.removeIf(inner -> !inner.isEnum());
        if (type.isRecord()) {
            Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .filter(Class::isEnum)
                    .forEach(lists::add);
        }
        if (type.isEnum()) {
            lists.add(type);
        }
        lists.stream()
                .filter(list -> list == type || list.getPackageName().equals(type.getPackageName()))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(this::words);
    }

    private void words(Class<?> list) {
        Map<String, String> meanings = sources.of(list).constants();
        String words = Stream.of(list.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(word -> "`%s`%s".formatted(word, inParentheses(meanings.get(word))))
                .collect(Collectors.joining(", "));
        text.append("`").append(name(list)).append("`: ").append(words).append(".\n\n");
    }

    private static String inParentheses(@Nullable String meaning) {
        return meaning == null || meaning.isEmpty()
                ? ""
                : " (" + meaning.replaceFirst("\\.$", "").replaceFirst("^A ", "a ") + ")";
    }

    /** As a rule writes it: without packages, a nested type after its owner. */
    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }

    private static String simple(String type) {
        return type.replaceAll("[a-z]+(\\.[a-z]+)*\\.(?=[A-Z])", "").replace('$', '.');
    }

    private static boolean isNullable(AnnotatedType type) {
        return Arrays.stream(type.getAnnotations()).anyMatch(Nullable.class::isInstance);
    }

    /** {@code singlepoint} as the family of its rules. */
    static String family(String packageName, Set<String> families) {
        String last = packageName.substring(packageName.lastIndexOf('.') + 1);
        return families.stream()
                .filter(family -> family.replace("-", "").equals(last))
                .findFirst()
                .orElse(last.toLowerCase(Locale.ROOT));
    }
}
