package io.continuitylint.rules.mutation;

/**
 * A DRL rule with one mistake in its conditions.
 *
 * @param rule the full name of the rule
 * @param line of the file, from 1, on which the changed pattern begins
 * @param change what was written and what is written instead
 * @param when its conditions
 * @param then what it does, unchanged
 */
public record Mutant(String rule, int line, String change, String when, String then) {

    /** It as DRL, under another name. */
    public String drl(String name) {
        return "rule \"%s\"\nwhen\n%s\nthen%s\nend\n".formatted(name, when, then);
    }
}
