package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.syntax.DrlPatterns;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What in a rule stands for the same: a variable and what it is bound to, and what a condition says is equal. */
final class Names {

    /** Below {@code then}: {@code String name = $function.id();}. */
    private static final Pattern ASSIGNED = Pattern.compile("\\b[A-Za-z]\\w*\\s+(\\w+)\\s*=\\s*([^;=]+);");

    private static final String VARIABLE = "\\$\\w+(!?\\.\\w+(\\(\\))?)*";

    /** Of a variable of a variable of a variable; a rule has no more. */
    private static final int STEPS = 4;

    private final List<Same> same = new ArrayList<>();

    private record Same(String one, String other) {}

    Names(RuleReading rule) {
        rule.patterns().forEach(this::add);
        ASSIGNED.matcher(rule.text())
                .results()
                .forEach(each -> same.add(
                        new Same(each.group(1), Comparison.fieldOf(each.group(2).strip()))));
    }

    private void add(PatternReading pattern) {
        // One that has no name is told from the others by its line.
        String object = pattern.identifier().isEmpty() ? "line" + pattern.line() : pattern.identifier();
        pattern.boundFields()
                .forEach((variable, field) -> same.add(new Same(variable, object + "." + Comparison.fieldOf(field))));
        pattern.conditions().stream()
                .filter(condition ->
                        condition.plain() && condition.comparisons().size() == 1)
                .map(condition -> condition.comparisons().get(0))
                .filter(each -> each.operator().equals("==") && each.right().matches(VARIABLE))
                .forEach(each -> same.add(new Same(object + "." + each.field(), Comparison.fieldOf(each.right()))));
    }

    /** Whether a value is an object or its id, or is made of them, given how both are written below {@code then}. */
    boolean isNamed(String object, String value) {
        String written = Comparison.fieldOf(value.replaceAll(DrlPatterns.TEXT, "\"\""));
        return namesOf(Comparison.fieldOf(object)).stream()
                .anyMatch(name -> Pattern.compile("(?<![\\w$.])" + Pattern.quote(name) + "(?![\\w$])")
                        .matcher(written)
                        .find());
    }

    private Set<String> namesOf(String object) {
        Set<String> names = new LinkedHashSet<>(List.of(object, object + ".id"));
        for (int step = 0; step < STEPS; step++) {
            for (String name : List.copyOf(names)) {
                for (Same each : same) {
                    add(name, each.one(), each.other(), names);
                    add(name, each.other(), each.one(), names);
                }
            }
        }
        return names;
    }

    private static void add(String name, String from, String to, Set<String> names) {
        if (name.equals(from) || name.startsWith(from + ".")) {
            names.add(to + name.substring(from.length()));
        }
    }
}
