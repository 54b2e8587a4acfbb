package io.continuitylint.manifest;

import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import io.continuitylint.source.Spelling;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping, asked for one by one in the type that each should have. What has another type is reported
 * where it stands and is as if it were not there. In the end {@link #done()} reports the keys nobody asked for.
 */
final class Fields {

    /** How manifests write the constants of an enum, in their order. */
    private static final ClassValue<List<String>> WORDS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            List<String> words = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                words.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            return words;
        }
    };

    private final Reading reading;
    private final Origin origin;
    private final String noun;
    private final String object;
    private final @Nullable Origin defaults;
    private final Set<String> asked = new HashSet<>();

    /**
     * @param noun what it is, for messages: "a function"
     * @param object key of the object it belongs to
     * @param defaults where to look for a key that is not there
     */
    Fields(Reading reading, Origin origin, String noun, String object, @Nullable Origin defaults) {
        this.reading = reading;
        this.origin = origin;
        this.noun = noun;
        this.object = object;
        this.defaults = defaults;
    }

    Origin origin() {
        return origin;
    }

    String object() {
        return object;
    }

    Reading reading() {
        return reading;
    }

    Set<String> asked() {
        return asked;
    }

    /** Whether a key is there, itself or by default. */
    boolean has(String key) {
        return find(key) != null;
    }

    /** Whether a key is there by itself. */
    boolean hasOwn(String key) {
        return origin.value() instanceof YamlMapping mapping && mapping.entry(key) != null;
    }

    /** What was written under a key, or null. */
    @Nullable
    Origin find(String key) {
        asked.add(key);
        Origin own = find(origin, key);
        return own != null || defaults == null ? own : find(defaults, key);
    }

    static @Nullable Origin find(Origin where, String key) {
        YamlMapping.Entry entry = where.value() instanceof YamlMapping mapping ? mapping.entry(key) : null;
        return entry == null ? null : new Origin(where.file(), entry.key(), entry.value());
    }

    // ---- scalars

    private interface Parser<T> {
        T parse(String text) throws Misread;
    }

    private <T> @Nullable T scalar(String key, String wanted, Parser<T> parser) {
        Origin field = find(key);
        return field == null ? null : parse(key, field, wanted, parser);
    }

    private <T> @Nullable T parse(String key, Origin field, String wanted, Parser<T> parser) {
        if (!(field.value() instanceof YamlScalar scalar)
                || scalar.plain() && scalar.text().isEmpty()) {
            wrongType(key, field, wanted);
            return null;
        }
        try {
            return parser.parse(scalar.text().strip());
        } catch (Misread wrong) {
            misread(key, field, scalar.text(), wrong);
            return null;
        }
    }

    private void misread(String key, Origin field, String text, Misread wrong) {
        String message = wrong.text().startsWith("write ")
                ? "%s: \"%s\" cannot be read; %s".formatted(key, text, wrong.text())
                : "%s: \"%s\" %s".formatted(key, text, wrong.text());
        report(wrong.isImpossible() ? Reading.IMPOSSIBLE : Reading.INVALID, key + "=" + text, field.place(), message);
    }

    private void wrongType(String key, Origin field, String wanted) {
        invalid(
                key,
                field,
                "%s is %s; it must be %s".formatted(key, Shapes.inWords(field.value()), wanted)
                        + Shapes.hint(field.value()));
    }

    @Nullable
    String text(String key) {
        return scalar(key, "a text", text -> text);
    }

    @Nullable
    Timespan durationOrZero(String key) {
        return scalar(key, "a duration such as 4h", Durations::read);
    }

    /** A duration that must be longer than nothing. */
    @Nullable
    Timespan duration(String key) {
        return scalar(key, "a duration such as 4h", text -> {
            Timespan read = Durations.read(text);
            if (read.isZero()) {
                throw Misread.value("must be longer than nothing");
            }
            return read;
        });
    }

    /** A day in the past or the future: an end, a start, a validity. */
    @Nullable
    LocalDate date(String key) {
        return scalar(key, "a date such as 2026-11-20", Dates::read);
    }

    /** A day on which something happened. After the day that is judged by it has not happened yet. */
    @Nullable
    LocalDate event(String key) {
        LocalDate date = date(key);
        if (date == null || !date.isAfter(reading.asOf())) {
            return date;
        }
        if (!reading.isAsOfGiven()) {
            impossible(key, "%s: %s is after today (%s)".formatted(key, date, reading.asOf()));
        }
        return null;
    }

    @Nullable
    Quantity quantity(String key) {
        return scalar(key, "a quantity such as 500 tps", Quantities::read);
    }

    /** A share of a whole. */
    @Nullable
    Quantity percent(String key) {
        return scalar(key, "a percent such as 60%", text -> Quantities.percent(text, true));
    }

    /** A percent that may exceed the whole: growth, load. */
    @Nullable
    Quantity growth(String key) {
        return scalar(key, "a percent such as 20%", text -> Quantities.percent(text, false));
    }

    @Nullable
    Quantity percentOrQuantity(String key) {
        return scalar(key, "a percent such as 60% or a quantity such as 500 tps", Quantities::percentOrQuantity);
    }

    /** As above, and a percent may exceed the whole: what a test measured. */
    @Nullable
    Quantity loadOrQuantity(String key) {
        return scalar(key, "a percent such as 60% or a quantity such as 500 tps", text -> {
            Quantity read = Quantities.read(text);
            return read.unit().isEmpty() ? Quantities.percent(text, false) : read;
        });
    }

    @Nullable
    Boolean flag(String key) {
        return scalar(key, "true or false", text -> switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw Misread.form("write true or false");
        });
    }

    boolean flag(String key, boolean otherwise) {
        Boolean flag = flag(key);
        return flag == null ? otherwise : flag;
    }

    @Nullable
    Integer count(String key, int least) {
        return scalar(key, "a whole number", text -> {
            if (!text.matches("-?[0-9]{1,9}")) {
                throw Misread.form("write a whole number");
            }
            int count = Integer.parseInt(text);
            if (count < least) {
                throw Misread.value("must be at least " + least);
            }
            return count;
        });
    }

    /** A word of a closed list: the constants of an enum, in lower case with hyphens. */
    <E extends Enum<E>> @Nullable E word(String key, Class<E> type) {
        Origin field = find(key);
        return field == null ? null : word(key, field, type);
    }

    <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        List<E> words = new ArrayList<>();
        for (Origin item : items(key, "a list of words")) {
            E word = word(key, item, type);
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    private <E extends Enum<E>> @Nullable E word(String key, Origin field, Class<E> type) {
        List<String> words = WORDS.get(type);
        if (field.value() instanceof YamlScalar scalar && words.contains(scalar.text())) {
            return type.getEnumConstants()[words.indexOf(scalar.text())];
        }
        String text = parse(key, field, "one of " + String.join(", ", words), written -> written);
        if (text != null) {
            String guess = Spelling.guess(text, words);
            String advice =
                    guess == null ? "; it is one of " + String.join(", ", words) : "; did you mean \"" + guess + "\"?";
            invalid(key + "=" + text, field, "%s: there is no \"%s\"%s".formatted(key, text, advice));
        }
        return null;
    }

    // ---- lists, references, objects

    /** The items of a list; a single value is a list of one. */
    List<Origin> items(String key, String wanted) {
        Origin field = find(key);
        if (field == null) {
            return List.of();
        }
        if (field.value() instanceof YamlSequence sequence) {
            List<Origin> items = new ArrayList<>(sequence.items().size());
            sequence.items().forEach(item -> items.add(new Origin(field.file(), null, item)));
            return items;
        }
        if (field.value() instanceof YamlScalar scalar
                && scalar.plain()
                && scalar.text().isEmpty()) {
            wrongType(key, field, wanted);
            return List.of();
        }
        return List.of(field);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Origin item : items(key, "a list of texts")) {
            String text = parse(key, item, "a text", written -> written);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Nullable
    Reference reference(String key, Accepts accepts) {
        Origin field = find(key);
        return field == null ? null : reference(key, field, accepts);
    }

    List<Reference> references(String key, Accepts accepts) {
        List<Reference> references = new ArrayList<>();
        for (Origin item : items(key, "a list of references")) {
            Reference reference = reference(key, item, accepts);
            if (reference != null) {
                references.add(reference);
            }
        }
        return references;
    }

    @Nullable
    Reference reference(String key, Origin item, Accepts accepts) {
        String text = parse(key, item, accepts.wanted(), written -> written);
        return text == null ? null : reading.reference(text, accepts, item, object);
    }

    /** The fields of a mapping below a key. */
    @Nullable
    Fields object(String key, String what) {
        Origin field = find(key);
        return field == null ? null : object(key, field, what);
    }

    List<Fields> objects(String key, String what) {
        List<Fields> objects = new ArrayList<>();
        for (Origin item : items(key, "a list, each item " + what)) {
            Fields fields = object(key, item, what);
            if (fields != null) {
                objects.add(fields);
            }
        }
        return objects;
    }

    @Nullable
    Fields object(String key, Origin item, String what) {
        if (!(item.value() instanceof YamlMapping)) {
            wrongType(key, item, what + " with fields");
            return null;
        }
        return new Fields(reading, item, what, object, null);
    }

    // ---- reports

    void invalid(String cause, Origin where, String message) {
        report(Reading.INVALID, cause, where.place(), message);
    }

    /** Something impossible about a field that is there. */
    void impossible(String key, String message) {
        Origin field = find(key);
        report(Reading.IMPOSSIBLE, key, (field == null ? origin : field).place(), message);
    }

    void report(String rule, String cause, Place place, String message) {
        reading.report(rule, object, cause, place, message);
    }

    /** Reports every key that was not asked for. Keys that begin with x- are anybody's. */
    void done() {
        if (origin.value() instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                if (!asked.contains(key) && !key.startsWith("x-")) {
                    unknown(entry.key(), entry.value());
                }
            }
        }
    }

    private void unknown(YamlScalar key, YamlNode value) {
        report(
                Reading.INVALID,
                key.text(),
                origin.file().place(key),
                "unknown key \"%s\" in %s%s".formatted(key.text(), noun, Shapes.advice(key.text(), value, asked)));
    }
}
