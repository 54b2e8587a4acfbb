package io.continuitylint.manifest.scalar;

import io.continuitylint.source.Suggestions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a closed list: the constants of an enum, in lower case with hyphens. */
public final class Keywords<E extends Enum<E>> {

    private final Map<String, E> words = new LinkedHashMap<>();
    private final Type<E> type;

    public Keywords(Class<E> list) {
        for (E constant : list.getEnumConstants()) {
            words.put(of(constant), constant);
        }
        type = new Type<>("one of " + String.join(", ", words.keySet()), this::parse);
    }

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Type<E> type() {
        return type;
    }

    private E parse(String text) throws InvalidText {
        E constant = words.get(text);
        if (constant == null) {
            String guess = Suggestions.closest(text, words.keySet());
            throw InvalidText.form(
                    guess == null
                            ? "is unknown; write one of " + String.join(", ", words.keySet())
                            : "is unknown; did you mean \"" + guess + "\"?");
        }
        return constant;
    }
}
