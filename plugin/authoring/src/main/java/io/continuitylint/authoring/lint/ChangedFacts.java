package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.VocabularyTypes;
import io.continuitylint.authoring.syntax.DrlPatterns;
import io.continuitylint.authoring.table.FieldTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds lists of facts that a rule changes: they refuse it, and the rule cannot be evaluated. */
final class ChangedFacts implements RuleCheck {

    private static final String CHANGES =
            "add|addAll|addFirst|addLast|clear|merge|put|putAll|putIfAbsent|remove|removeAll"
                    + "|removeFirst|removeIf|removeLast|replaceAll|retainAll|set|sort";

    private static final Pattern CHANGE = Pattern.compile(DrlPatterns.PASSED_OVER
            + "|(?<![\\w$.)])(\\$?[a-z]\\w*(?:\\(\\))?(?:!?\\.\\w+(?:\\(\\))?)*?)!?\\.(" + CHANGES + ")\\s*\\(");

    @Override
    public List<Defect> defects(RuleReading rule) {
        Map<String, Class<?>> variables = new HashMap<>();
        rule.patterns().forEach(pattern -> bind(pattern, variables));
        Set<Defect> defects = new LinkedHashSet<>();
        for (PatternReading pattern : rule.patterns()) {
            FieldTypes fields = new FieldTypes(pattern.vocabularyType());
            pattern.conditions().forEach(condition -> add(condition.text(), condition.line(), fields, defects));
        }
        List<String> lines = rule.text().lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            Matcher change = CHANGE.matcher(lines.get(line));
            while (change.find()) {
                if (change.group(1) != null && isList(ofVariable(change.group(1), variables))) {
                    defects.add(defect(rule.line() + line, change));
                }
            }
        }
        return new ArrayList<>(defects);
    }

    private static void bind(PatternReading pattern, Map<String, Class<?>> variables) {
        Class<?> type = VocabularyTypes.COLLECTIONS.contains(pattern.type()) ? List.class : pattern.vocabularyType();
        if (type == null) {
            return;
        }
        variables.put(pattern.identifier(), type);
        pattern.boundFields().forEach((variable, field) -> {
            Class<?> bound = new FieldTypes(type).of(field);
            variables.put(variable, bound == null ? Object.class : bound);
        });
    }

    private static void add(String condition, int line, FieldTypes fields, Set<Defect> defects) {
        Matcher change = CHANGE.matcher(condition);
        while (change.find()) {
            if (change.group(1) != null && isList(fields.of(change.group(1)))) {
                defects.add(defect(line, change));
            }
        }
    }

    private static @Nullable Class<?> ofVariable(String path, Map<String, Class<?>> variables) {
        String[] steps = path.split("!?\\.", 2);
        Class<?> type = variables.get(steps[0]);
        return steps.length == 1 || type == null ? type : new FieldTypes(type).of(steps[1]);
    }

    private static boolean isList(@Nullable Class<?> type) {
        return type != null && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
    }

    private static Defect defect(int line, Matcher change) {
        return new Defect(
                line,
                "`%s` stays as it is: it refuses %s, and then the rule cannot be evaluated; change a copy below \"then\": new java.util.ArrayList( %s )"
                        .formatted(change.group(1), change.group(2), change.group(1)),
                "changed-fact");
    }
}
