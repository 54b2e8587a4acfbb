package io.continuitylint.manifest.scalar;

import io.continuitylint.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a text, and what may be meant by it.
 *
 * @param wrong as the end of a sentence
 * @param meant each thing that may be meant, in the forms that a field may take, the nearest first
 */
record Correction(String wrong, List<List<String>> meant) {

    private static final List<String> UNITS = List.of("tps", "EUR");

    /**
     * The refusal of the text, with what to write instead. Where the field takes nothing of that, it says why not.
     *
     * @param parser of the field: nothing is suggested that it would refuse
     */
    InvalidText refusal(Type.Parser<?> parser) {
        List<String> accepted = new ArrayList<>();
        for (List<String> forms : meant) {
            add(firstAccepted(forms, parser), accepted);
        }
        if (!accepted.isEmpty()) {
            return InvalidText.form("%s; write %s".formatted(wrong, joined(accepted)));
        }
        for (List<String> forms : meant) {
            add(
                    firstAccepted(
                            UNITS.stream()
                                    .map(unit -> forms.get(0) + " " + unit)
                                    .toList(),
                            parser),
                    accepted);
        }
        return accepted.isEmpty()
                ? why(meant.get(0).get(0), parser)
                : InvalidText.form("%s; write a number and its unit, such as %s".formatted(wrong, joined(accepted)));
    }

    private static void add(@Nullable String form, List<String> accepted) {
        if (form != null && !accepted.contains(form)) {
            accepted.add(form);
        }
    }

    private static @Nullable String firstAccepted(List<String> forms, Type.Parser<?> parser) {
        return forms.stream()
                .map(form -> accepted(form, parser))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A form as it is to be written, a share as a percentage; null if it is refused. */
    private static @Nullable String accepted(String form, Type.Parser<?> parser) {
        try {
            return parser.parse(form) instanceof Quantity read && read.isPercent() ? read.toString() : form;
        } catch (InvalidText refused) {
            return null;
        }
    }

    private InvalidText why(String form, Type.Parser<?> parser) {
        try {
            parser.parse(form);
            throw new IllegalStateException("accepted before it was refused: " + form);
        } catch (InvalidText refused) {
            return refused;
        }
    }

    private static String joined(List<String> forms) {
        int last = forms.size() - 1;
        return last == 0 ? forms.get(0) : String.join(", ", forms.subList(0, last)) + " or " + forms.get(last);
    }
}
