package io.continuitylint.wording;

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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts in plain words, with the names by which rules match on them: {@code TestDuty: of backup:standby, state never, days 0,
 * restored no}. What is null is left out, and so is what is not for reading: where something is written, and the tables of a
 * policy.
 */
public final class FactWords {

    /** Of a longer list nobody reads the rest. */
    private static final int MOST = 10;

    private static final int DECIMALS = 2;

    /** Those that say themselves what they are. */
    private static final List<Class<?>> READABLE =
            List.of(Timespan.class, Quantity.class, Window.class, Evidence.class, Chain.class, Sum.class, Place.class);

    private FactWords() {}

    /** The type of a fact, and each of its fields with its value; an object of a manifest begins with its reference. */
    public static String of(Object fact) {
        String reference = fact instanceof Subject subject ? " " + subject.key() : "";
        return type(fact.getClass()) + reference + ": " + String.join(", ", fields(fact));
    }

    /** As rules write it: without packages, a nested type after its owner. */
    private static String type(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        return owner == null ? type.getSimpleName() : owner.getSimpleName() + "." + type.getSimpleName();
    }

    private static List<String> fields(Object fact) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            String name = component.getName();
            Object value = value(component, fact);
            if (value != null && isToRead(name, value, fact)) {
                fields.add(name + " " + (isTime(name, value) ? time((Number) value) : words(value)));
            }
        }
        return fields;
    }

    private static boolean isToRead(String name, Object value, Object fact) {
        boolean said = fact instanceof Subject && name.equals("id");
        return !said && !(value instanceof Map) && !(value instanceof Origin);
    }

    /** Null for none; what is only computed when somebody reads it is computed. */
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

    private static boolean isTime(String name, Object value) {
        return name.endsWith("Millis") && value instanceof Long;
    }

    private static String time(Number millis) {
        return Timespan.ofMillis(millis.longValue()).toString();
    }

    private static String words(Object value) {
        if (value instanceof Subject subject) {
            return subject.key();
        }
        if (value instanceof Reference reference) {
            return reference.target() == null
                    ? reference.text()
                    : reference.target().key();
        }
        if (value instanceof Collection<?> values) {
            return list(values);
        }
        return value instanceof Record record && !READABLE.contains(record.getClass()) ? nested(record) : scalar(value);
    }

    private static String scalar(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof Enum<?> word) {
            return word.name().equals(word.toString())
                    ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    : word.toString();
        }
        boolean isFraction = value instanceof Double number && Double.isFinite(number) || value instanceof BigDecimal;
        return isFraction ? number(new BigDecimal(value.toString())) : value.toString();
    }

    private static String number(BigDecimal number) {
        return number.setScale(Math.min(Math.max(0, number.scale()), DECIMALS), RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String list(Collection<?> values) {
        if (values.isEmpty()) {
            return "none";
        }
        Stream<String> words = values.stream().map(FactWords::words);
        // A set may iterate in another order in the next run.
        String shown =
                (values instanceof Set ? words.sorted() : words).limit(MOST).collect(Collectors.joining(", "));
        return "[" + shown + (values.size() > MOST ? ", " + (values.size() - MOST) + " more]" : "]");
    }

    /** A part that is no fact by itself. */
    private static String nested(Record part) {
        if (part instanceof Capacity.Share share) {
            return share.sum();
        }
        return part instanceof Reference.Target target ? target.key() : "(" + String.join(", ", fields(part)) + ")";
    }
}
