package io.continuitylint.authoring.table;

import io.continuitylint.report.FactFields;
import io.continuitylint.report.RuleLiteral;
import io.continuitylint.source.Suggestions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A closed list of the vocabulary, and how its words are written in DRL. */
public record ClosedList(Class<?> type) {

    /** As in {@code Test.Outcome}. */
    public String name() {
        return FactFields.type(type);
    }

    /**
     * The constant as DRL has it, {@code Test.Outcome.PARTIAL}; null if there is no such word.
     *
     * @param text a word of the manifest, a constant, or DRL already
     */
    public @Nullable String literal(String text) {
        String wanted = word(text.startsWith(name() + ".") ? text.substring(name().length() + 1) : text);
        for (Object each : type.getEnumConstants()) {
            Enum<?> constant = (Enum<?>) each;
            if (wanted.equals(word(constant.name())) || wanted.equals(word(constant.toString()))) {
                return RuleLiteral.of(constant);
            }
        }
        return null;
    }

    /** What is wrong with a word that is none of it, and the nearest one; where none is near, all that there are. */
    public String refusal(String text) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> word(((Enum<?>) constant).name()))
                .toList();
        String guess = Suggestions.didYouMean(word(text), words);
        return "\"%s\" is not %s%s"
                .formatted(
                        text,
                        article(type.getSimpleName()),
                        guess.isEmpty() ? "; it is one of " + String.join(", ", words) : guess);
    }

    private static String article(String noun) {
        return ("AEIO".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
