package io.continuitylint.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with {@code accumulate} and {@code collect}. What Drools makes of most of these is Java that does not compile,
 * or that rules may not use.
 *
 * @param pattern of what is counted
 * @param grouped whether it stands below {@code not}, {@code exists} or {@code or}
 */
record Accumulates(PatternDescr pattern, boolean grouped) {

    static final String FUNCTIONS = "sum, count, min, max, average, collectList and collectSet";

    private static final String OWN = "accumulate takes no init, action and result here, but one of " + FUNCTIONS
            + ": accumulate( Backup( $id : id ); $number : count( $id ) )";

    private static final Pattern LIST = Pattern.compile("collect(?:List|Set)");
    private static final Pattern READ =
            Pattern.compile("(!?)\\s*(\\$\\w+)!?\\.(\\w+)(?:\\(\\))?\\s*([<>=!]=?\\s*[\\w$.]+)?.*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    /** The first mistake; null if there is none. */
    @Nullable
    String mistake() {
        if (pattern.getSource() instanceof CollectDescr) {
            return collected();
        }
        if (!(pattern.getSource() instanceof AccumulateDescr accumulate)) {
            return null;
        }
        if (!Objects.toString(accumulate.getInitCode(), "").isEmpty()) {
            return OWN;
        }
        List<AccumulateFunctionCallDescr> functions = accumulate.getFunctions();
        return Stream.concat(
                        functions.stream().map(Accumulates::ofFunction),
                        Stream.of(ofGroup(functions), ofRead(functions)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String collected() {
        String type = pattern.getObjectType().substring(pattern.getObjectType().lastIndexOf('.') + 1);
        return VocabularyTypes.COLLECTIONS.contains(type)
                ? null
                : "collect gives a List, and no %s; write %s".formatted(type, list());
    }

    private String list() {
        return pattern.getDescrs().stream()
                .map(BaseDescr::getText)
                .collect(Collectors.joining(", ", "List( ", " ) from collect( ... )"))
                .replace("(  )", "()");
    }

    private static @Nullable String ofFunction(AccumulateFunctionCallDescr call) {
        if (Character.isUpperCase(call.getFunction().charAt(0))) {
            return "accumulate takes several patterns with \"and\" between them, and no comma: ... and %s( ... )"
                    .formatted(call.getFunction());
        }
        String other = Arrays.stream(call.getParams())
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !VARIABLE.matcher(each).find())
                .findFirst()
                .orElse(null);
        return other == null
                ? null
                : "%s takes a variable of what is counted, and %s is none: accumulate( Backup( $id : id ); $number : %s( $id ) )"
                        .formatted(call.getFunction(), other, call.getFunction());
    }

    /** Drools knows nothing of the fields of a result there. */
    private @Nullable String ofGroup(List<AccumulateFunctionCallDescr> functions) {
        boolean isTyped = functions.stream().allMatch(each -> each.getBind() == null);
        return grouped
                        && isTyped
                        && !functions.isEmpty()
                        && !pattern.getDescrs().isEmpty()
                ? "below not, exists and or the result of accumulate has a variable, and its condition stands within: "
                        + "( accumulate( ...; $number : %s( %s ); $number > 2 ) )"
                                .formatted(
                                        functions.get(0).getFunction(),
                                        String.join(", ", functions.get(0).getParams()))
                : null;
    }

    /** The compiler takes what is collected for an object of which nothing is known. */
    private @Nullable String ofRead(List<AccumulateFunctionCallDescr> functions) {
        for (BaseDescr condition : pattern.getDescrs()) {
            Matcher read = READ.matcher(
                    condition instanceof ExprConstraintDescr
                            ? condition.getText().strip()
                            : "");
            if (read.lookingAt() && functions.stream().anyMatch(each -> isList(each, read.group(2)))) {
                return "within accumulate, a condition reads nothing of %s; write below it: %s"
                        .formatted(read.group(2), below(read));
            }
        }
        return null;
    }

    private static boolean isList(AccumulateFunctionCallDescr call, String variable) {
        return variable.equals(call.getBind())
                && LIST.matcher(call.getFunction()).matches();
    }

    private static String below(Matcher read) {
        boolean isSize = read.group(3).equals("size") && read.group(4) != null;
        boolean isEmpty =
                read.group(3).matches("empty|isEmpty") && read.group(1).isEmpty();
        String size = isSize ? read.group(4) : isEmpty ? "== 0" : "> 0";
        return "Number( this %s ) from %s.size()".formatted(size, read.group(2));
    }
}
