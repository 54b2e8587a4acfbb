package io.continuitylint.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AtomicExprDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.ConnectiveType;
import org.drools.drl.ast.descr.ConstraintConnectiveDescr;
import org.drools.drl.ast.descr.RelationalExprDescr;
import org.drools.drl.parser.DrlExprParser;
import org.drools.drl.parser.DrlExprParserFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * What a pattern demands: one of some comparisons.
 *
 * @param text as it is written
 * @param line from 1
 * @param comparisons one, unless there are alternatives
 * @param plain whether each of the comparisons alone is enough
 * @param parsed with what stands between the comparisons
 */
record Condition(String text, int line, List<Comparison> comparisons, boolean plain, BaseDescr parsed) {

    Condition {
        comparisons = List.copyOf(comparisons);
    }

    /** What is written between two commas of a pattern; without comparisons where it only binds variables. */
    static List<Condition> of(String text, int line) {
        DrlExprParser parser = DrlExprParserFactory.getDrlExprParser(LanguageLevelOption.DRL6);
        ConstraintConnectiveDescr parsed = parser.parse(text);
        if (parsed == null || parser.hasErrors()) {
            return List.of();
        }
        return demands(parsed).map(each -> of(each, text, line)).toList();
    }

    private static Stream<BaseDescr> demands(BaseDescr parsed) {
        return is(parsed, ConnectiveType.AND)
                ? ((ConstraintConnectiveDescr) parsed).getDescrs().stream().flatMap(Condition::demands)
                : Stream.of(parsed);
    }

    private static Condition of(BaseDescr parsed, String text, int line) {
        List<Comparison> comparisons = new ArrayList<>();
        boolean plain = collect(parsed, comparisons);
        return new Condition(text, line, comparisons, plain, parsed);
    }

    private static boolean collect(BaseDescr parsed, List<Comparison> comparisons) {
        if (parsed instanceof ConstraintConnectiveDescr several) {
            boolean plain = is(several, ConnectiveType.OR);
            for (BaseDescr each : several.getDescrs()) {
                plain &= collect(each, comparisons);
            }
            return plain;
        }
        if (parsed instanceof RelationalExprDescr relation) {
            comparisons.add(comparison(relation));
            return !relation.getOperatorDescr().isNegated()
                    || !relation.getOperator().matches("\\W+");
        }
        if (parsed instanceof AtomicExprDescr atom) {
            comparisons.add(Comparison.of(atom.getExpression().strip()));
        }
        return true;
    }

    static Comparison comparison(RelationalExprDescr relation) {
        String operator = relation.getOperator();
        boolean not = relation.getOperatorDescr().isNegated();
        return new Comparison(text(relation.getLeft()), not ? "not " + operator : operator, text(relation.getRight()));
    }

    private static String text(BaseDescr operand) {
        if (operand instanceof BindingDescr binding) {
            return binding.getExpression().strip();
        }
        return operand instanceof AtomicExprDescr atom ? atom.getExpression().strip() : operand.toString();
    }

    private static boolean is(BaseDescr parsed, ConnectiveType type) {
        return parsed instanceof ConstraintConnectiveDescr several
                && several.getConnective() == type
                && !several.isNegated();
    }

    /** Whether it is about what it reads, and does not only bind it to a variable. */
    boolean demands() {
        return !comparisons.isEmpty();
    }

    /** Whether it names one of some variables. */
    boolean names(Set<String> variables) {
        return Variables.in(text).stream().anyMatch(variables::contains);
    }

    /** Whether no object can be as this one and as another one demand. */
    boolean excludes(Condition other) {
        return plain
                && other.plain
                && comparisons.stream()
                        .allMatch(mine -> other.comparisons.stream().allMatch(mine::excludes));
    }
}
