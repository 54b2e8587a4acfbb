package io.continuitylint.report;

import io.continuitylint.model.Subject;
import io.continuitylint.report.FactFields.Name;
import io.continuitylint.source.Place;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a workspace by the names of their types.
 *
 * @param project the name of the workspace
 * @param asOf the day on which they hold
 * @param byType sorted; of a type of which there are none, an empty list
 */
public record FactGroups(String project, LocalDate asOf, SortedMap<String, List<Shown>> byType) {

    private static final Comparator<Shown> ORDER = Comparator.comparing(
                    (Shown fact) -> fact.place(), Comparator.nullsFirst(Comparator.<Place>naturalOrder()))
            .thenComparing(fact -> FactLiterals.fields(fact.fields()));

    /**
     * A fact as it is shown.
     *
     * @param object that it is, by its key; null for what was found out about objects
     * @param place of that object, or of the first that it is about; null if there is none
     */
    public record Shown(
            @Nullable String object,
            Map<String, @Nullable Object> fields,
            @Nullable Place place) {

        static Shown of(Object fact) {
            Map<String, @Nullable Object> fields = FactFields.of(fact);
            return new Shown(fact instanceof Subject subject ? subject.key() : null, fields, placeOf(fact));
        }

        private static @Nullable Place placeOf(Object fact) {
            return FactFields.subjects(fact)
                    .findFirst()
                    .map(subject -> subject.origin().key())
                    .orElse(null);
        }

        /** Whether it is that object, or names it in one of its fields. */
        boolean isAbout(String key) {
            return key.equals(object) || names(fields).anyMatch(key::equals);
        }

        private static Stream<String> names(@Nullable Object value) {
            if (value instanceof Map<?, ?> part) {
                return part.values().stream().flatMap(Shown::names);
            }
            if (value instanceof Collection<?> values) {
                return values.stream().flatMap(Shown::names);
            }
            return value instanceof Name name ? Stream.of(name.text()) : Stream.empty();
        }
    }

    /** @param types of which there may be facts */
    public static FactGroups of(String project, LocalDate asOf, Collection<Class<?>> types, Collection<?> facts) {
        Map<Class<?>, List<Shown>> shown = facts.stream()
                .collect(Collectors.groupingBy(Object::getClass, Collectors.mapping(Shown::of, Collectors.toList())));
        SortedMap<String, List<Shown>> byType = new TreeMap<>();
        for (Class<?> type : types) {
            byType.put(
                    FactFields.type(type),
                    shown.getOrDefault(type, List.of()).stream().sorted(ORDER).toList());
        }
        return new FactGroups(project, asOf, byType);
    }

    /** Those that are an object or name it, without the types of which there are none. */
    public FactGroups about(String key) {
        return mapped(facts -> facts.stream().filter(fact -> fact.isAbout(key)).toList());
    }

    private FactGroups mapped(Function<List<Shown>, List<Shown>> change) {
        SortedMap<String, List<Shown>> changed = new TreeMap<>();
        byType.forEach((type, facts) -> changed.put(type, change.apply(facts)));
        changed.values().removeIf(List::isEmpty);
        return new FactGroups(project, asOf, changed);
    }

    int count() {
        return byType.values().stream().mapToInt(List::size).sum();
    }
}
