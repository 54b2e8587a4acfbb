package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Timespan;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.jspecify.annotations.Nullable;

/**
 * Durations and quantities where {@code accumulate} needs numbers. The compiler lets them pass, and the rule breaks when it is
 * evaluated.
 *
 * @param variables the types of variables; null for one that is not known
 */
record CountedValues(AccumulateDescr accumulate, Function<String, @Nullable Class<?>> variables) {

    private static final Set<String> ADDING = Set.of("sum", "average");
    private static final Set<String> COMPARING = Set.of("min", "max");

    /** The first mistake; null if there is none. */
    @Nullable
    String mistake() {
        return accumulate.getFunctions().stream()
                .filter(call -> call.getParams().length == 1)
                .map(call -> mistake(call, call.getParams()[0].strip()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String mistake(AccumulateFunctionCallDescr call, String variable) {
        String function = call.getFunction();
        Class<?> type = variables.apply(variable);
        boolean isAdded = ADDING.contains(function);
        if (type == Timespan.class && isAdded) {
            String field = field(variable, "rto");
            return ("%s takes numbers, and %s is a duration; write %s != null, $millis : %s.toMillis and %s( $millis ), "
                            + "and below then Timespan.ofMillis(%s.longValue())")
                    .formatted(
                            function,
                            variable,
                            field,
                            field,
                            function,
                            Objects.requireNonNullElse(call.getBind(), "$sum"));
        }
        if (type == Quantity.class && (isAdded || COMPARING.contains(function))) {
            String field = field(variable, "capacity");
            return "%s takes numbers, and %s is a quantity; write %s != null, $number : %s.number and %s( $number )"
                    .formatted(function, variable, field, field, function);
        }
        return null;
    }

    private String field(String variable, String otherwise) {
        Pattern bound = Pattern.compile(
                "\\s*" + Pattern.quote(variable) + "\\s*:\\s*(" + DrlPatterns.FIELD + ")(?!\\s*\\().*", Pattern.DOTALL);
        return Bindings.of(accumulate.getInput()).patterns().stream()
                .flatMap(pattern -> pattern.getDescrs().stream())
                .map(each -> bound.matcher(Objects.toString(each.getText(), "")))
                .filter(Matcher::matches)
                .map(each -> each.group(1))
                .findFirst()
                .orElse(otherwise);
    }
}
