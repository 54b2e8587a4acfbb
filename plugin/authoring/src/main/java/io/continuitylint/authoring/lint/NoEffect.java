package io.continuitylint.authoring.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AttributeDescr;

/** Finds what may as well be left out: variables that nobody uses, and attributes that change nothing here. */
final class NoEffect implements RuleCheck {

    private static final Set<String> ATTRIBUTES = Set.of("no-loop", "salience");

    private static final String FINDINGS = "findings";
    private static final String SILENT = "the rule reports nothing; below \"then\" it says what it found:"
            + " `findings.violated($function, \"%s has no title\", $function);`";

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<Defect> defects = new ArrayList<>();
        for (AttributeDescr attribute : rule.parsed().getAttributes().values()) {
            if (ATTRIBUTES.contains(attribute.getName())) {
                defects.add(new Defect(
                        rule.lineOf(attribute.getName()),
                        "%s changes nothing: no rule sees what another one reports, and reports are sorted"
                                .formatted(attribute.getName()),
                        "no-effect"));
            }
        }
        if (!Variables.ofJavaIn(rule.parsed().getConsequence().toString()).contains(FINDINGS)) {
            defects.add(new Defect(rule.line(), SILENT, "no-effect"));
            return defects;
        }
        List<String> used = Variables.in(rule.text());
        Set<String> told = new LinkedHashSet<>();
        for (PatternReading pattern : rule.patterns()) {
            for (String variable : pattern.variables()) {
                if (used.stream().filter(variable::equals).count() == 1 && told.add(variable)) {
                    defects.add(new Defect(
                            pattern.line(), "%s is not used; leave it out".formatted(variable), "unused-variable"));
                }
            }
        }
        return defects;
    }
}
