package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values without keys as a JSON Schema sees them. An editor reads {@code 24} as a number and the linter as the text that was
 * written, so a pattern here is one of the text, and of what may be a number its range is given as well. Where a schema
 * cannot say it exactly it says less: it refuses nothing that the linter reads. Two things that nobody writes are left: a bare
 * NULL, which editors see as an empty value and the linter as a text, and a word of a closed list with space within its quotes.
 */
final class SchemaScalars {

    /** What editors say instead of quoting a pattern; a keyword of theirs that others ignore. */
    private static final String MESSAGE = "errorMessage";

    private static final String NUMBER = "(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)";
    private static final String IN_WORDS = "(?:[Pp]er ?[Cc]ents?|[Pp]ercentages?|[Pp]ct|[Pp]rozent)\\.?\\s*$";
    private static final String UNIT = " \\s*(?!%s)[^\\s0-9%%,.;:()+*-].*".formatted(IN_WORDS);

    /** 1.200 is one and a bit, or twelve hundred. */
    private static final String CLEAR = "(?![1-9][0-9]{0,2}\\.[0-9]{2}0(?![0-9.]|\\s*%))";

    private static final String QUANTITY = CLEAR + NUMBER + "(?:\\s*%|" + UNIT + ")?";
    private static final String PERCENT = NUMBER + "\\s*%";
    private static final String SHARE = "0*(?:100(?:\\.0*)?|[0-9]{1,2}(?:\\.[0-9]*)?|\\.[0-9]+)\\s*%";
    private static final String BARE = "(?=\\.?[0-9])0*(?:1(?:\\.0*)?|(?:\\.[0-9]*)?)";
    private static final String MORE_THAN_NOTHING = "(?=[0.]*[1-9])";
    private static final String DAY = "[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";
    private static final String INSTANT = "[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]*)?)?(?:[zZ]|[+-][0-9:]+)";
    private static final String DURATION =
            "(?:[0-9]{1,15}(?:ms|s|m|h|d|w|mo|y))+" + "|P(?=.*[0-9])(?:[0-9]{1,15}[YMWD])*(?:T(?:[0-9]{1,15}[HMS])*)?";
    private static final String WEEKDAY = anyCase("mon tue wed thu fri sat sun");
    private static final String TIME = "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?";
    private static final String HOURS =
            "(?:%s(?:-%s)?|%s)\\s+%s-%s(?:\\s+[^\\s,]+)?".formatted(WEEKDAY, WEEKDAY, anyCase("daily"), TIME, TIME);
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]*";

    /** An id that was made of two holds a slash. */
    private static final String REFERENCE = "(?:(?:%s):)?[A-Za-z0-9][A-Za-z0-9._/-]*".formatted(prefixes());

    private static final List<String> TEXT = List.of("string", "number", "boolean");
    private static final List<String> STRING = List.of("string");

    private SchemaScalars() {}

    /** What may be written under a key. */
    record Value(String name, Map<String, Object> schema) {}

    /** The value that a reader wants under a key; null if it is no closed list and not known here. */
    static @Nullable Value of(Probe probe, String path, String mustBe) {
        Value value = value(probe, path, mustBe.replaceFirst("^(?:an?|the) ", ""));
        if (value != null && !value.schema().containsKey(MESSAGE)) {
            String refused = refusal(probe, path);
            String message = refused.isEmpty() ? "This must be " + mustBe : "This " + refused;
            value.schema().put(MESSAGE, message);
            value.schema().computeIfPresent("then", (key, zero) -> new TreeMap<>(Map.of("const", 0, MESSAGE, message)));
        }
        return value;
    }

    private static @Nullable Value value(Probe probe, String path, String wanted) {
        if (wanted.startsWith("duration")) {
            return duration(probe.takes(path, "0s"), words(probe, path));
        }
        if (wanted.startsWith("percentage such as 60% or")) {
            boolean open = probe.takes(path, "120%");
            String percent = open ? PERCENT : SHARE;
            return numbers(open ? "openPercentOrQuantity" : "percentOrQuantity", percentOr(percent), 0, 1);
        }
        if (wanted.startsWith("percentage")) {
            boolean open = probe.takes(path, "120%");
            return numbers(open ? "openPercent" : "percent", BARE + "|" + (open ? PERCENT : SHARE), 0, 1);
        }
        if (wanted.startsWith("quantity")) {
            boolean nothing = probe.takes(path, "0 tps");
            return nothing
                    ? numbers("quantity", QUANTITY, 0, null)
                    : numbers("quantityAboveZero", MORE_THAN_NOTHING + QUANTITY, null, null);
        }
        if (wanted.startsWith("whole number")) {
            boolean nothing = probe.takes(path, "0");
            return integers(nothing ? "count" : "countAboveZero", "[0-9]{1,9}", nothing ? 0 : 1, 999_999_999);
        }
        if (wanted.startsWith("number of degrees")) {
            int most = probe.takes(path, "100") ? 180 : 90;
            return numbers(most == 90 ? "latitude" : "longitude", "-?[0-9]{1,3}(?:\\.[0-9]{1,12})?", -most, most);
        }
        return simple(wanted);
    }

    private static String percentOr(String percent) {
        return BARE + "|" + percent + "|" + CLEAR + NUMBER + UNIT;
    }

    private static @Nullable Value simple(String wanted) {
        return switch (wanted.replaceFirst(" such as .*", "").replaceFirst(" of .*", "")) {
            case "text" -> new Value("text", text());
            case "date" -> value("date", STRING, DAY + "(?:" + INSTANT + ")?");
            case "amount" -> value("amount", STRING, CLEAR + NUMBER + " \\s*[A-Z]{3}");
            case "true or false" -> value("flag", List.of("boolean", "string"), "true|false");
            case "1, 2, 3 or 4" -> integers("tier", "[1-4]", 1, Tiers.LAST);
            case "address" -> value("address", STRING, "[hH][tT][tT][pP][sS]?://(?:[!-z|~]|\\{rule\\})+");
            case "id" -> new Value("reference", reference());
            case "time window" -> value("window", STRING, "24[xX]7|%s(?:\\s*,\\s*%s)*".formatted(HOURS, HOURS));
            default -> null;
        };
    }

    static Map<String, Object> text() {
        return pattern(TEXT, "\\S");
    }

    static Map<String, Object> reference() {
        Map<String, Object> reference = value("reference", TEXT, REFERENCE).schema();
        reference.put(MESSAGE, "This must be an id, such as auth-db or role:dba-lead");
        return reference;
    }

    static Map<String, Object> hash() {
        Map<String, Object> hash =
                value("hash", List.of("string", "number"), "[0-9a-fA-F]{64}").schema();
        hash.put(MESSAGE, "This must be the SHA-256 hash of a file: its 64 hexadecimal digits");
        return hash;
    }

    /** The id of an object, which is also what its key in a mapping of objects must be. */
    static Value id() {
        Value id = value("id", TEXT, ID);
        String reason = Ids.noId("");
        id.schema().put(MESSAGE, "This " + reason.substring(reason.indexOf("is not")));
        return id;
    }

    /** What is written where a duration has none. */
    private static List<String> words(Probe probe, String path) {
        return Stream.of("none", "n/a").filter(word -> probe.takes(path, word)).toList();
    }

    private static Value duration(boolean orZero, List<String> words) {
        String name = "duration" + (orZero ? "OrZero" : "")
                + words.stream()
                        .map(word -> word.equals("none") ? "OrNone" : "OrNotApplicable")
                        .collect(Collectors.joining());
        String wordsToo = words.stream().map(word -> "|" + word).collect(Collectors.joining());
        if (!orZero) {
            return value(name, STRING, "(?=[^1-9]*[1-9])(?:%s)%s".formatted(DURATION, wordsToo));
        }
        Value value = value(name, List.of("string", "number"), "0|" + DURATION + wordsToo);
        value.schema().put("if", Map.of("type", "number"));
        value.schema().put("then", Map.of("const", 0));
        return value;
    }

    private static Value numbers(String name, String pattern, @Nullable Integer least, @Nullable Integer most) {
        return ranged(value(name, List.of("string", "number"), pattern), least, most);
    }

    private static Value integers(String name, String pattern, int least, int most) {
        return ranged(value(name, List.of("integer", "string"), pattern), least, most);
    }

    private static Value ranged(Value value, @Nullable Integer least, @Nullable Integer most) {
        value.schema().put(least == null ? "exclusiveMinimum" : "minimum", least == null ? 0 : least);
        if (most != null) {
            value.schema().put("maximum", most);
        }
        return value;
    }

    /** The linter strips what it reads. */
    private static Value value(String name, List<String> types, String pattern) {
        return new Value(name, pattern(types, "^\\s*(?:" + pattern + ")\\s*$"));
    }

    private static Map<String, Object> pattern(List<String> types, String pattern) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", types.size() == 1 ? types.get(0) : types);
        schema.put("pattern", pattern);
        return schema;
    }

    /** What the reader says of a value that is wrong, without its beginning; empty if it takes any. */
    private static String refusal(Probe probe, String path) {
        String wrong = "\"?\" ";
        return probe.findings(path, "\"?\"").stream()
                .map(Finding::message)
                .filter(message -> message.contains(wrong) && !message.contains("names nothing"))
                .map(message -> message.substring(message.indexOf(wrong) + wrong.length()))
                .findFirst()
                .orElse("");
    }

    private static String prefixes() {
        return Stream.concat(
                        Stream.of(Entity.values()).map(Entity::word),
                        Stream.of(ComponentKind.values()).map(ComponentKind::word))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static String anyCase(String words) {
        return Stream.of(words.split(" ", -1))
                .map(word -> word.chars()
                        .mapToObj(letter -> "[%s%s]".formatted((char) letter, Character.toString(letter - 'a' + 'A')))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
