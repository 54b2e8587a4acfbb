package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.Reported;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds messages that do not say which object they are about. */
final class UnnamedObject implements RuleCheck {

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<Defect> defects = new ArrayList<>();
        Names names = new Names(rule);
        for (Reported report : Reported.in(rule.text())) {
            Set<String> object =
                    new HashSet<>(Variables.ofJavaIn(report.arguments().get(0)));
            boolean named = !report.hasMessage()
                    || isPolicy(rule, object)
                    || report.values().stream()
                            .anyMatch(
                                    value -> Variables.ofJavaIn(value).stream().anyMatch(object::contains)
                                            || names.isNamed(report.arguments().get(0), value));
            if (!named) {
                String message =
                        "the message does not name %s, the object that it is about; write %%s, and %s as its value"
                                .formatted(
                                        report.arguments().get(0),
                                        report.arguments().get(0));
                defects.add(new Defect(rule.line() + report.line() - 1, message, "unnamed-object"));
            }
        }
        return defects;
    }

    /** There is one, which needs no name. */
    private static boolean isPolicy(RuleReading rule, Set<String> object) {
        return rule.patterns().stream()
                .anyMatch(pattern -> pattern.type().equals("Policy")
                        && pattern.variables().stream().anyMatch(object::contains));
    }
}
