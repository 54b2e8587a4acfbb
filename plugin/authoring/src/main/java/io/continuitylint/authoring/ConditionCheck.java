package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import io.continuitylint.authoring.table.FieldTypes;
import io.continuitylint.source.Suggestions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** What is wrong with the conditions of a rule, and the compiler tells without a line, or as Java, or not at all. */
final class ConditionCheck {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TEXT = Pattern.compile(DrlPatterns.TEXT);

    private static final String SEVERAL_FOR_ALL =
            "forall takes one condition here: of several, Drools evaluates only the first run rightly; write "
                    + "not ( $f : Function( tier == 1 ) and not ( Function( this == $f, safeState != null ) ) )";

    private final RuleDrl drl;
    private final List<String> code;
    private final Set<String> bound = new LinkedHashSet<>();
    private final Set<String> mistakes = new LinkedHashSet<>();

    private ConditionCheck(RuleDrl drl) {
        this.drl = drl;
        this.code = CodeLines.of(drl.text());
        BOUND.matcher(drl.text()).results().forEach(each -> bound.add(each.group(1)));
    }

    /** Each with its place; none if it cannot be parsed. */
    static List<String> mistakes(RuleFolder folder) {
        ConditionCheck check = new ConditionCheck(folder.drl());
        PackageDescr parsed = folder.parsed();
        if (parsed != null) {
            parsed.getRules().forEach(rule -> check.check(rule));
        }
        check.mistakes.addAll(TimeLiterals.mistakes(check.drl));
        return List.copyOf(check.mistakes);
    }

    private void check(RuleDescr rule) {
        Bindings bindings = Bindings.of(rule.getLhs());
        bindings.repeated().forEach(this::add);
        structure(rule.getLhs(), false);
        VariableScopes.in(rule, code).forEach(unseen -> add(line(unseen.line()), unseen.text()));
        for (PatternDescr pattern : bindings.patterns()) {
            if (pattern.getSource() instanceof AccumulateDescr counted) {
                counted.getFunctions()
                        .forEach(call -> unbound(String.join(", ", call.getParams()), line(pattern.getLine())));
                String wrong = new CountedValues(counted, bindings::type).mistake();
                if (wrong != null) {
                    add(line(pattern.getLine()), wrong);
                }
            }
            FieldTypes fields = Bindings.fields(pattern);
            for (BaseDescr each : pattern.getDescrs()) {
                if (each instanceof ExprConstraintDescr condition) {
                    String text = condition.getExpression();
                    int line = line(condition.getLine());
                    unbound(text, line);
                    Stream.<Supplier<@Nullable String>>of(
                                    () -> InlineCast.mistake(text),
                                    () -> FieldPath.mistake(text, fields),
                                    () -> new MatchedText(fields).mistake(text),
                                    () -> new ComparedValues(fields, drl.text(), bindings::type).mistake(text),
                                    () -> new ComparedList(fields, bindings::type).mistake(text),
                                    () -> new UnknownWord(fields, drl.text(), bound).mistake(text))
                            .map(Supplier::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .ifPresent(wrong -> add(line, wrong));
                }
            }
        }
    }

    /** @param grouped whether it stands below {@code not}, {@code exists} or {@code or} */
    private void structure(BaseDescr condition, boolean grouped) {
        if (condition instanceof PatternDescr pattern) {
            String wrong = new Accumulates(pattern, grouped).mistake();
            if (wrong != null) {
                add(line(pattern.getLine()), wrong);
            }
        } else if (condition instanceof ConditionalElementDescr several) {
            if (condition instanceof ForallDescr && several.getDescrs().size() > 1) {
                add(line(condition.getLine()), SEVERAL_FOR_ALL);
            }
            several.getDescrs()
                    .forEach(each -> structure((BaseDescr) each, grouped || !(condition instanceof AndDescr)));
        }
    }

    private void add(Bindings.Repeated repeated) {
        int line = line(repeated.again());
        String there = drl.place(line(repeated.first()), repeated.variable());
        add(line, "%s is there already (%s); give one of the two another name".formatted(repeated.variable(), there));
    }

    /** The parser has none for some conditions. */
    private int line(int parsed) {
        return Math.max(1, Math.min(code.size(), parsed));
    }

    private void unbound(String condition, int line) {
        Matcher variable = VARIABLE.matcher(TEXT.matcher(condition).replaceAll("\"\""));
        while (variable.find()) {
            if (!bound.contains(variable.group())) {
                add(
                        line,
                        "there is no %s%s"
                                .formatted(variable.group(), Suggestions.didYouMean(variable.group(), bound)));
            }
        }
    }

    private void add(int line, String message) {
        mistakes.add(drl.place(line, message) + ": " + message);
    }
}
