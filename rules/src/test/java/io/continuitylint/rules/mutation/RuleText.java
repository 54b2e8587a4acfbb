package io.continuitylint.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One DRL rule of a file, as text.
 *
 * @param name its full name
 * @param patterns what stands between {@code when} and {@code then}
 * @param then what stands between {@code then} and {@code end}
 */
public record RuleText(String name, List<PatternText> patterns, String then) {

    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\"\nwhen\n(.*?)^then(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);

    /** The rules of a file. */
    public static List<RuleText> of(String drl) {
        List<RuleText> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            int line = 1
                    + (int) drl.substring(0, rule.start(2))
                            .chars()
                            .filter(sign -> sign == '\n')
                            .count();
            rules.add(new RuleText(rule.group(1), PatternText.of(rule.group(2), line), rule.group(3)));
        }
        return rules;
    }

    /** What stands before the first rule, without the package: imports and globals. */
    public static String imports(String drl) {
        return drl.substring(0, drl.indexOf("rule \"")).replaceFirst("package \\S+", "");
    }

    /**
     * All mutants: each condition left out, negated or off by one at a boundary, each pattern that nothing refers to left
     * out, each quantifier reversed. The two that only say which setting is meant are no conditions.
     */
    public List<Mutant> mutants() {
        List<Mutant> mutants = new ArrayList<>();
        for (int index = 0; index < patterns.size(); index++) {
            PatternText pattern = patterns.get(index);
            withoutPattern(mutants, index);
            quantifiers(mutants, index);
            for (int each = 0; each < pattern.constraints().size(); each++) {
                Condition condition = new Condition(pattern.constraints().get(each));
                if (!condition.binds() && !isAddress(pattern, condition)) {
                    add(mutants, index, condition.text() + "  left out", pattern.with(each, condition.leftOut()));
                    for (String variant : condition.variants()) {
                        add(mutants, index, condition.text() + "  ->  " + variant, pattern.with(each, variant));
                    }
                }
            }
        }
        return mutants;
    }

    private static boolean isAddress(PatternText pattern, Condition condition) {
        return pattern.type().equals("Setting") && condition.text().matches("(rule|name) == .*");
    }

    private void withoutPattern(List<Mutant> mutants, int index) {
        PatternText pattern = patterns.get(index);
        boolean used = pattern.variables().stream().anyMatch(variable -> isUsedBeside(index, variable));
        if (patterns.size() > 1 && !used) {
            List<PatternText> rest = new ArrayList<>(patterns);
            rest.remove(index);
            mutants.add(mutant(pattern.line(), pattern + "  left out", rest));
        }
    }

    private boolean isUsedBeside(int index, String variable) {
        List<PatternText> rest = new ArrayList<>(patterns);
        rest.remove(index);
        return Pattern.compile(Pattern.quote(variable) + "\\b")
                .matcher(rest + then)
                .find();
    }

    private void quantifiers(List<Mutant> mutants, int index) {
        PatternText pattern = patterns.get(index);
        if (!pattern.quantifier().isEmpty()) {
            String other = pattern.quantifier().equals("not") ? "exists" : "not";
            add(mutants, index, pattern + "  ->  " + other, pattern.quantified(other));
        }
    }

    private void add(List<Mutant> mutants, int index, String change, PatternText changed) {
        List<PatternText> all = new ArrayList<>(patterns);
        all.set(index, changed);
        mutants.add(mutant(changed.line(), change, all));
    }

    private Mutant mutant(int line, String change, List<PatternText> changed) {
        String when = changed.stream().map(each -> "    " + each).collect(Collectors.joining("\n"));
        return new Mutant(name, line, change, when, then);
    }
}
