package io.continuitylint.rules.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pattern of a DRL rule.
 *
 * @param line of the file on which it begins, from 1
 * @param quantifier {@code not}, {@code exists} or nothing
 * @param binding the variable that the fact is bound to, or nothing
 * @param type of the fact
 * @param constraints what stands in its brackets, between commas
 */
record PatternText(int line, String quantifier, String binding, String type, List<String> constraints) {

    private static final Pattern BEGIN =
            Pattern.compile("\\s*(?:(not|exists)\\s+)?(?:(\\$\\w+)\\s*:\\s*)?(\\w+)\\s*\\(");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:");

    /** The patterns of what stands between {@code when} and {@code then}. */
    static List<PatternText> of(String when, int firstLine) {
        List<PatternText> patterns = new ArrayList<>();
        Matcher begin = BEGIN.matcher(when);
        int at = 0;
        while (begin.region(at, when.length()).lookingAt()) {
            int close = Brackets.closing(when, begin.end() - 1);
            String inside = when.substring(begin.end(), close).strip();
            int line = firstLine
                    + (int) when.substring(0, begin.start(3))
                            .chars()
                            .filter(sign -> sign == '\n')
                            .count();
            patterns.add(new PatternText(
                    line,
                    begin.group(1) == null ? "" : begin.group(1),
                    begin.group(2) == null ? "" : begin.group(2),
                    begin.group(3),
                    inside.isEmpty() ? List.of() : Brackets.split(inside, ",")));
            at = close + 1;
        }
        if (!when.substring(at).isBlank()) {
            throw new IllegalArgumentException(
                    "line " + firstLine + ": no pattern: " + when.substring(at).strip());
        }
        return patterns;
    }

    /** Its variables: that of the fact and those of its fields. */
    Set<String> variables() {
        Set<String> variables = new TreeSet<>();
        if (!binding.isEmpty()) {
            variables.add(binding);
        }
        constraints.forEach(each -> BOUND.matcher(each).results().forEach(bound -> variables.add(bound.group(1))));
        return variables;
    }

    /** With another constraint in the place of one, or without it where the other is empty. */
    PatternText with(int index, String other) {
        List<String> changed = new ArrayList<>(constraints);
        if (other.isEmpty()) {
            changed.remove(index);
        } else {
            changed.set(index, other);
        }
        return new PatternText(line, quantifier, binding, type, Collections.unmodifiableList(changed));
    }

    PatternText quantified(String other) {
        return new PatternText(line, other, binding, type, constraints);
    }

    @Override
    public String toString() {
        return (quantifier.isEmpty() ? "" : quantifier + " ")
                + (binding.isEmpty() ? "" : binding + " : ")
                + type + "( " + String.join(", ", constraints) + " )";
    }
}
