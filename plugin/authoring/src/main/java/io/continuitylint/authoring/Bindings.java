package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import io.continuitylint.authoring.table.FieldTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.jspecify.annotations.Nullable;

/** The patterns of a rule, and the variables that they bind. */
final class Bindings {

    /** In {@code Function( $owner : owner!.id )}: a colon behind a name that a condition begins with. */
    private static final Pattern OF_FIELD =
            Pattern.compile("(?:^|&&)\\s*(\\$?\\w+)\\s*:(?![:=])\\s*(" + DrlPatterns.FIELD + ")?");

    private static final Pattern STEP = Pattern.compile("!?\\.");

    private final List<PatternDescr> patterns = new ArrayList<>();
    private final Map<String, Class<?>> types = new HashMap<>();
    private final List<Repeated> repeated = new ArrayList<>();

    /** A name that is bound twice, and the lines; the compiler takes one of the two. */
    record Repeated(String variable, int first, int again) {}

    private Bindings() {}

    static Bindings of(BaseDescr conditions) {
        Bindings bindings = new Bindings();
        bindings.read(conditions, new HashMap<>());
        return bindings;
    }

    /** All of them, those that are counted as well. */
    List<PatternDescr> patterns() {
        return patterns;
    }

    List<Repeated> repeated() {
        return repeated;
    }

    /** The type of a variable or of its field, as in {@code $function.owner!.id}; null if it is not known. */
    @Nullable
    Class<?> type(String path) {
        String[] steps = STEP.split(path, 2);
        Class<?> type = types.get(steps[0]);
        return steps.length == 1 || type == null ? type : new FieldTypes(type).of(steps[1]);
    }

    /** @param scope the names that are bound in front of it, each with its line */
    private void read(BaseDescr condition, Map<String, Integer> scope) {
        if (condition instanceof PatternDescr pattern) {
            readPattern(pattern, scope);
        } else if (condition instanceof OrDescr alternatives) {
            Map<String, Integer> after = new HashMap<>();
            alternatives.getDescrs().forEach(each -> {
                Map<String, Integer> own = new HashMap<>(scope);
                read(each, own);
                after.putAll(own);
            });
            scope.putAll(after);
        } else if (condition instanceof ConditionalElementDescr several) {
            boolean own = condition instanceof NotDescr
                    || condition instanceof ExistsDescr
                    || condition instanceof ForallDescr;
            Map<String, Integer> within = own ? new HashMap<>(scope) : scope;
            several.getDescrs().forEach(each -> read((BaseDescr) each, within));
        }
    }

    private void readPattern(PatternDescr pattern, Map<String, Integer> scope) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            read(accumulate.getInput(), new HashMap<>(scope));
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            read(collect.getInputPattern(), new HashMap<>(scope));
        }
        patterns.add(pattern);
        FieldTypes fields = fields(pattern);
        if (pattern.getIdentifier() != null && !pattern.isUnification()) {
            bind(pattern.getIdentifier(), fields.fact(), pattern.getLine(), scope);
        }
        for (BaseDescr each : pattern.getDescrs()) {
            Matcher binding = OF_FIELD.matcher(Objects.toString(each.getText(), ""));
            while (binding.find()) {
                String field = binding.group(2);
                bind(binding.group(1), field == null ? null : fields.of(field), each.getLine(), scope);
            }
        }
    }

    /** One that has several types, in alternatives or in different rules, has none that is known. */
    private void bind(String variable, @Nullable Class<?> type, int line, Map<String, Integer> scope) {
        Class<?> before = types.put(variable, type == null ? Object.class : type);
        if (before != null && before != type) {
            types.put(variable, Object.class);
        }
        Integer first = scope.putIfAbsent(variable, line);
        if (first != null) {
            repeated.add(new Repeated(variable, first, line));
        }
    }

    static FieldTypes fields(PatternDescr pattern) {
        return FieldTypes.of(pattern.getObjectType(), VocabularyTypes::named);
    }
}
