package io.continuitylint.manifest.field;

import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.manifest.scalar.Types;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Timespan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads fields as values of their types: null, or empty, where nothing fitting was written. */
public abstract class TypedFields {

    abstract Reading reading();

    /** What was written under a key, here or in the defaults; null if nothing was. */
    abstract @Nullable Field field(String key);

    /** Whether a key is there, itself or by default. */
    public boolean has(String key) {
        return field(key) != null;
    }

    public <T> @Nullable T as(String key, Type<T> type) {
        Field field = field(key);
        return field == null ? null : field.as(type);
    }

    @Nullable
    public String text(String key) {
        return as(key, Type.TEXT);
    }

    /** A duration that must be longer than nothing. */
    @Nullable
    public Timespan duration(String key) {
        return as(key, reading().types().duration);
    }

    @Nullable
    public Timespan durationOrZero(String key) {
        return as(key, reading().types().durationOrZero);
    }

    /** A day in the past or the future: an end, a start, a validity. */
    @Nullable
    public LocalDate date(String key) {
        return as(key, reading().types().date);
    }

    /** A day on which something happened. After the day that is judged by it has not happened yet. */
    @Nullable
    public LocalDate event(String key) {
        Field field = field(key);
        LocalDate date = field == null ? null : field.as(reading().types().date);
        if (field == null || date == null || !date.isAfter(reading().asOf())) {
            return date;
        }
        if (!reading().isAsOfGiven()) {
            field.impossible(
                    "%s: %s is after today (%s)".formatted(key, date, reading().asOf()));
        }
        return null;
    }

    @Nullable
    public Quantity quantity(String key) {
        return as(key, reading().types().quantity);
    }

    /** A quantity that must be more than nothing. */
    @Nullable
    public Quantity quantityAboveZero(String key) {
        return as(key, reading().types().quantityAboveZero);
    }

    @Nullable
    public Quantity money(String key) {
        return as(key, reading().types().money);
    }

    /** A share of a whole. */
    @Nullable
    public Quantity percent(String key) {
        return as(key, reading().types().percent);
    }

    /** A share of a whole, or a quantity. */
    @Nullable
    public Quantity percentOrQuantity(String key) {
        return as(key, reading().types().shareOrQuantity);
    }

    @Nullable
    public Boolean flag(String key) {
        return as(key, reading().types().flag);
    }

    public boolean flag(String key, boolean otherwise) {
        Boolean flag = flag(key);
        return flag == null ? otherwise : flag;
    }

    public int count(String key, int least, int otherwise) {
        Integer count = as(key, Types.count(least));
        return count == null ? otherwise : count;
    }

    public <E extends Enum<E>> @Nullable E word(String key, Class<E> list) {
        return as(key, reading().types().word(list));
    }

    // ---- lists, references, objects

    /** The items of a list; a single value is a list of one, and no value an empty one. */
    public List<Field> items(String key, String wanted) {
        Field field = field(key);
        return field == null ? List.of() : field.items(wanted);
    }

    /** The items of a list that have the type. */
    public <T> List<T> all(String key, Type<T> type, String wanted) {
        return CompactLists.collect(items(key, wanted), item -> item.as(type));
    }

    public <E extends Enum<E>> List<E> words(String key, Class<E> list) {
        return all(key, reading().types().word(list), "a list of words");
    }

    public List<String> texts(String key) {
        return all(key, Type.TEXT, "a list of texts");
    }

    @Nullable
    public Reference reference(String key, AcceptedTypes accepts) {
        Field field = field(key);
        return field == null ? null : field.onlyReference(accepts);
    }

    public List<Reference> references(String key, AcceptedTypes accepts) {
        Field field = field(key);
        return field == null ? List.of() : field.references(accepts);
    }

    /** The fields of a mapping below a key. */
    @Nullable
    public Fields object(String key, String what) {
        Field field = field(key);
        return field == null ? null : field.fields(what);
    }

    public List<Fields> objects(String key, String what) {
        return CompactLists.collect(items(key, "a list, each item " + what), item -> item.fields(what));
    }
}
