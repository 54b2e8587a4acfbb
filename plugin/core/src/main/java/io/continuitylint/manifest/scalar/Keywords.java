package io.continuitylint.manifest.scalar;

import io.continuitylint.model.Variant;
import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a closed list: the constants of an enum, in lower case with hyphens. */
public final class Keywords<E extends Enum<E>> {

    private final Class<E> list;
    private final Map<String, E> words = new LinkedHashMap<>();
    private final List<String> offered = new ArrayList<>();
    private final Type<E> type;

    public Keywords(Class<E> list) {
        this.list = list;
        for (E constant : list.getEnumConstants()) {
            words.put(of(constant), constant);
            if (isOffered(constant)) {
                offered.add(of(constant));
            }
        }
        type = new Type<>("one of " + String.join(", ", offered), this::parse);
    }

    /** What never stands in for anything is read, and no advice. */
    private static boolean isOffered(Enum<?> constant) {
        return !(constant instanceof Variant variant && variant.isNeighbour());
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
            String synonym = Synonyms.of(list, text);
            String guess = synonym != null ? synonym : Suggestions.closest(text, offered);
            String meant = guess == null ? "" : "; did you mean \"" + guess + "\"?";
            throw InvalidText.form("is unknown; write one of " + String.join(", ", offered) + meant);
        }
        return constant;
    }
}
