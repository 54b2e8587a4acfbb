package io.continuitylint.report;

import io.continuitylint.analysis.Sum;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Evidence;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import io.continuitylint.report.FactFields.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts in the way in which rules write them, so that a value can be copied into a condition: {@code of=Backup(id="standby"),
 * state=DueState.NEVER, every=Timespan.ofMonths(3), nearest=null}. What has fields of its own stands between brackets,
 * an object of the manifest with its id alone. What is only a proof is worded.
 */
final class FactLiterals {

    private FactLiterals() {}

    /** Fields with their values. */
    static String fields(Map<?, ?> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + literal(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String literal(@Nullable Object value) {
        if (value instanceof List<?> values) {
            return FactWords.list(values, FactLiterals::literal);
        }
        if (value instanceof Map<?, ?> part) {
            return "(" + fields(part) + ")";
        }
        if (value instanceof Enum<?> constant) {
            return RuleLiteral.of(constant);
        }
        if (value instanceof Name name) {
            return ofName(name);
        }
        return value instanceof String text ? RuleLiteral.of(text) : number(value);
    }

    /** As exact as it is compared. */
    private static String number(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Double number && Double.isFinite(number)
                ? number(new BigDecimal(number.toString()))
                : String.valueOf(value);
    }

    private static String ofName(Name name) {
        Object value = name.value();
        if (value instanceof Timespan span) {
            return RuleLiteral.of(span);
        }
        if (value instanceof LocalDate day) {
            return RuleLiteral.of(day);
        }
        if (value instanceof Subject subject) {
            return object(subject.entity(), subject.id());
        }
        if (value instanceof Reference.Target target) {
            return object(target.entity(), target.id());
        }
        if (value instanceof Reference reference) {
            Reference.Target target = reference.target();
            return target == null
                    ? "(id=" + RuleLiteral.of(reference.id()) + ")"
                    : object(target.entity(), target.id());
        }
        return ofValue(value, name.text());
    }

    private static String ofValue(Object value, String words) {
        if (value instanceof Quantity || value instanceof Evidence) {
            return "(" + fields(FactFields.of(value)) + ")";
        }
        if (value instanceof Window window) {
            return "(text=" + RuleLiteral.of(window.text()) + ")";
        }
        if (value instanceof Sum sum) {
            return "(total=" + RuleLiteral.of(sum.total()) + ")";
        }
        return value instanceof Long millis ? String.valueOf(millis) : words;
    }

    /** Of the type that is called as the sort of object is. */
    private static String object(Entity entity, String id) {
        String type = Arrays.stream(entity.word().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return type + "(id=" + RuleLiteral.of(id) + ")";
    }
}
