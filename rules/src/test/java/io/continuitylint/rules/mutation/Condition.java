package io.continuitylint.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One constraint of a pattern, and what it may be mistaken for. */
record Condition(String text) {

    /** Longer ones first: one may be the beginning of another. */
    private static final List<String> OPERATORS = List.of(
            " not in ",
            " in ",
            " not matches ",
            " matches ",
            " not contains ",
            " contains ",
            " == ",
            " != ",
            " <= ",
            " >= ",
            " < ",
            " > ");

    private static final Map<String, String> OPPOSITE = Map.of(" == ", " != ", " <= ", " > ", " >= ", " < ");
    private static final Map<String, String> AT_THE_BOUNDARY =
            Map.of(" < ", " <= ", " <= ", " < ", " > ", " >= ", " >= ", " > ");
    private static final Pattern NAMED = Pattern.compile("(\\$\\w+\\s*:\\s*\\S+) .*");
    private static final Pattern BINDING = Pattern.compile("\\$\\w+\\s*:\\s*\\S+");

    /** Whether it only gives a field a name. */
    boolean binds() {
        return BINDING.matcher(text).matches();
    }

    /** What is left when it is left out: nothing, or the name that it gives to a field besides. */
    String leftOut() {
        Matcher named = NAMED.matcher(text);
        return named.matches() ? named.group(1) : "";
    }

    /** Everything else that the author might have written, without leaving it out. */
    List<String> variants() {
        List<String> alternatives = Brackets.split(text, "||");
        if (alternatives.size() > 1) {
            return inside(alternatives, " || ");
        }
        List<String> variants = new ArrayList<>(List.of(negated()));
        AT_THE_BOUNDARY.forEach((one, other) -> {
            if (one.equals(operator())) {
                variants.add(replaced(other));
            }
        });
        if (text.startsWith("!(")) {
            String negated = text.substring(2, Brackets.closing(text, 1)).strip();
            inside(Brackets.split(negated, "&&"), " && ").forEach(each -> variants.add("!( " + each + " )"));
        }
        return variants;
    }

    /** Each of some parts left out, or replaced by one of its variants. */
    private static List<String> inside(List<String> parts, String joint) {
        List<String> variants = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            List<String> rest = new ArrayList<>(parts);
            rest.remove(index);
            variants.add(String.join(joint, rest));
            for (String variant : new Condition(parts.get(index)).variants()) {
                List<String> changed = new ArrayList<>(parts);
                changed.set(index, variant);
                variants.add(String.join(joint, changed));
            }
        }
        return variants;
    }

    private String negated() {
        String operator = operator();
        if (operator.isEmpty()) {
            return text.startsWith("!(")
                    ? text.substring(2, text.length() - 1).strip()
                    : text.startsWith("!") ? text.substring(1) : "!" + text;
        }
        String opposite = OPPOSITE.get(operator);
        for (Map.Entry<String, String> each : OPPOSITE.entrySet()) {
            opposite = each.getValue().equals(operator) ? each.getKey() : opposite;
        }
        if (opposite == null) {
            opposite = operator.startsWith(" not ") ? operator.substring(4) : " not" + operator;
        }
        return replaced(opposite);
    }

    /** The operator outside of all brackets; nothing where a field or a call stands alone. */
    private String operator() {
        return OPERATORS.stream()
                .filter(operator -> Brackets.find(text, operator, 0) > 0)
                .findFirst()
                .orElse("");
    }

    private String replaced(String other) {
        int at = Brackets.find(text, operator(), 0);
        return text.substring(0, at) + other + text.substring(at + operator().length());
    }
}
