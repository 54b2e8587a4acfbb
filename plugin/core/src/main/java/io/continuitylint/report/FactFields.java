package io.continuitylint.report;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Sum;
import io.continuitylint.model.Evidence;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a fact as plain values: null, {@link Boolean}, {@link Number}, {@link Enum}, {@link String} for text,
 * {@link Name} for what says itself what it is, and lists and maps of these. What is not for reading is left out: where
 * something is written, and the tables of a policy.
 */
public final class FactFields {

    /** Those that say themselves what they are. */
    private static final List<Class<?>> READABLE =
            List.of(Timespan.class, Quantity.class, Window.class, Evidence.class, Chain.class, Sum.class, Place.class);

    private FactFields() {}

    /**
     * An object by its key, or a value in its own words.
     *
     * @param value what is called so; a {@link Long} for milliseconds
     */
    public record Name(String text, Object value) {

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * By their names, in the order of the record.
     *
     * @param fact a record
     */
    public static Map<String, @Nullable Object> of(Object fact) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            String name = component.getName();
            if (isToRead(component, fact)) {
                Object value = value(component, fact);
                boolean isTime = name.endsWith("Millis");
                fields.put(name, isTime && value instanceof Long millis ? time(millis) : plain(value));
            }
        }
        return fields;
    }

    /** The type of a fact as rules write it: without its package, a nested one after its owner. */
    public static String type(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        return owner == null ? type.getSimpleName() : owner.getSimpleName() + "." + type.getSimpleName();
    }

    /** The object of the manifest that it is, else those in its fields, in their order. */
    public static Stream<Subject> subjects(Object fact) {
        return fact instanceof Subject subject
                ? Stream.of(subject)
                : Stream.of(fact.getClass().getRecordComponents())
                        .map(component -> value(component, fact))
                        .filter(Subject.class::isInstance)
                        .map(Subject.class::cast);
    }

    private static boolean isToRead(RecordComponent component, Object fact) {
        boolean said = fact instanceof Subject && component.getName().equals("id");
        return !said
                && !Map.class.isAssignableFrom(component.getType())
                && !Origin.class.isAssignableFrom(component.getType());
    }

    /** What is only computed when somebody reads it is computed. */
    private static @Nullable Object value(RecordComponent component, Object fact) {
        try {
            Method accessor = component.getAccessor();
            Object value = accessor.invoke(fact);
            return value instanceof Supplier<?> later ? later.get() : value;
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(
                    "%s of %s cannot be read".formatted(component.getName(), fact.getClass()), unreadable);
        }
    }

    private static Name time(long millis) {
        return new Name(Timespan.ofMillis(millis).toString(), millis);
    }

    /** What a field holds, as a plain value. */
    static @Nullable Object plain(@Nullable Object value) {
        if (value == null
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Enum<?>
                || value instanceof String) {
            return value;
        }
        if (value instanceof Collection<?> values) {
            return list(values);
        }
        boolean hasFields = value instanceof Record && !READABLE.contains(value.getClass());
        String name = name(value);
        return hasFields && name == null ? of(value) : new Name(name == null ? value.toString() : name, value);
    }

    /** Of what has a short name though it has fields; null for others. */
    private static @Nullable String name(Object value) {
        if (value instanceof Subject subject) {
            return subject.key();
        }
        if (value instanceof Reference.Target target) {
            return target.key();
        }
        if (value instanceof Reference reference) {
            return reference.target() == null
                    ? reference.text()
                    : reference.target().key();
        }
        return value instanceof Capacity.Share share ? share.sum() : null;
    }

    /** A set may iterate in another order in the next run. */
    static List<@Nullable Object> list(Collection<?> values) {
        Stream<@Nullable Object> plain = values.stream().map(FactFields::plain);
        return (values instanceof Set
                        ? plain.sorted((one, other) -> String.valueOf(one).compareTo(String.valueOf(other)))
                        : plain)
                .toList();
    }
}
