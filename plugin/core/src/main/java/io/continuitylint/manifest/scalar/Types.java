package io.continuitylint.manifest.scalar;

import io.continuitylint.model.Quantity;
import io.continuitylint.model.Timespan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The types of the fields of one file. They remember what they have read: the same few values come again and again. */
public final class Types {

    public final Type<Timespan> durationOrZero = remembering("a duration such as 4h", Durations::read);
    public final Type<Timespan> duration = remembering("a duration such as 4h", Durations::positive);
    public final Type<LocalDate> date = remembering("a date such as 2026-11-20", Dates::read);
    public final Type<Quantity> quantity = remembering("a quantity such as 500 tps", Quantities::read);
    public final Type<Quantity> money = remembering("an amount such as 5000 EUR", Quantities::money);
    public final Type<Quantity> percent = remembering("a percentage such as 60%", Quantities::share);
    public final Type<Quantity> openPercent = remembering("a percentage such as 20%", Quantities::percent);
    public final Type<Quantity> shareOrQuantity =
            remembering("a percentage such as 60% or a quantity such as 500 tps", Quantities::shareOrQuantity);
    public final Type<Quantity> percentOrQuantity =
            remembering("a percentage such as 60% or a quantity such as 500 tps", Quantities::percentOrQuantity);
    public final Type<Boolean> flag = new Type<>("true or false", Types::flag);

    private final Map<Class<?>, Keywords<?>> words = new HashMap<>();

    /** The words of a closed list. */
    public <E extends Enum<E>> Type<E> word(Class<E> list) {
        Keywords<?> known = words.computeIfAbsent(list, unused -> new Keywords<>(list));
        @SuppressWarnings("unchecked") // the one that was made of this class
        Keywords<E> own = (Keywords<E>) known;
        return own.type();
    }

    /** A whole number. */
    public static Type<Integer> count(int least) {
        return new Type<>("a whole number", text -> Quantities.count(text, least));
    }

    private static <T> Type<T> remembering(String inWords, Type.Parser<T> parser) {
        Map<String, T> known = new HashMap<>();
        return new Type<>(inWords, text -> {
            T value = known.get(text);
            if (value == null) {
                value = parser.parse(text);
                known.put(text, value);
            }
            return value;
        });
    }

    private static Boolean flag(String text) throws InvalidText {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default ->
                throw InvalidText.form(
                        switch (text.toLowerCase(Locale.ROOT)) {
                            case "yes", "y", "on", "1", "true" -> "is neither true nor false; write true";
                            case "no", "n", "off", "0", "false" -> "is neither true nor false; write false";
                            default -> "is neither true nor false; write one of them";
                        });
        };
    }
}
