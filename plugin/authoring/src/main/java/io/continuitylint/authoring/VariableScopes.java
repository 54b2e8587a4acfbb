package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * Variables that are read where they have no value. What is bound in one alternative of {@code or} only, the compiler lets pass,
 * and the rule breaks when it is evaluated; of others it does not say where the value would be.
 */
final class VariableScopes {

    private static final Pattern PASSED_OVER = Pattern.compile(DrlPatterns.PASSED_OVER);
    private static final Pattern READ = Pattern.compile("\\$\\w+(?!\\s*:(?!:))", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BOUND =
            Pattern.compile("(?:^|&&)\\s*(\\$?\\w+)\\s*:(?![:=])", Pattern.UNICODE_CHARACTER_CLASS);

    private final Set<String> names = new HashSet<>();
    private final Map<String, String> hidden = new HashMap<>();
    private final List<Unseen> unseen = new ArrayList<>();

    /** A variable that is read, and has no value there. */
    record Unseen(int line, String text) {}

    private VariableScopes() {}

    /** @param code the lines of the file, without texts */
    static List<Unseen> in(RuleDescr rule, List<String> code) {
        VariableScopes scopes = new VariableScopes();
        scopes.collect(rule.getLhs());
        Set<String> bound = new HashSet<>();
        scopes.read(rule.getLhs(), bound);
        scopes.statements(rule, code, bound);
        return scopes.unseen;
    }

    /** All that are bound. */
    private void collect(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            names.addAll(bound(pattern));
        } else if (condition instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(each -> collect((BaseDescr) each));
        }
    }

    private void read(BaseDescr condition, Set<String> scope) {
        if (condition instanceof PatternDescr pattern) {
            readPattern(pattern, scope);
        } else if (condition instanceof EvalDescr eval) {
            check(Objects.toString(eval.getContent(), ""), eval.getLine(), scope);
        } else if (condition instanceof OrDescr alternatives) {
            readAlternatives(alternatives, scope);
        } else if (condition instanceof ConditionalElementDescr several) {
            String word = condition instanceof NotDescr
                    ? "not"
                    : condition instanceof ExistsDescr ? "exists" : condition instanceof ForallDescr ? "forall" : "";
            Set<String> within = word.isEmpty() ? scope : new HashSet<>(scope);
            several.getDescrs().forEach(each -> read((BaseDescr) each, within));
            within.stream()
                    .filter(name -> !scope.contains(name))
                    .forEach(name -> hidden.put(
                            name,
                            "is bound below %s, and not known outside of it; report about another object%s"
                                    .formatted(word, word.equals("exists") ? ", or leave exists out" : "")));
        }
    }

    private void readAlternatives(OrDescr alternatives, Set<String> scope) {
        Set<String> some = new TreeSet<>();
        Set<String> all = null;
        for (Object each : alternatives.getDescrs()) {
            Set<String> own = new HashSet<>(scope);
            read((BaseDescr) each, own);
            some.addAll(own);
            if (all == null) {
                all = new HashSet<>(own);
            } else {
                all.retainAll(own);
            }
        }
        scope.addAll(all == null ? Set.of() : all);
        some.stream()
                .filter(name -> !scope.contains(name))
                .forEach(name -> hidden.put(
                        name, "is bound in one alternative of or alone; bind it in each of them, or write two rules"));
    }

    private void readPattern(PatternDescr pattern, Set<String> scope) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            read(accumulate.getInput(), new HashSet<>(scope));
        } else if (pattern.getSource() instanceof CollectDescr collect) {
            read(collect.getInputPattern(), new HashSet<>(scope));
        } else if (pattern.getSource() instanceof FromDescr from) {
            check(from.getExpression(), pattern.getLine(), scope);
        }
        scope.addAll(bound(pattern));
        pattern.getDescrs().forEach(each -> check(Objects.toString(each.getText(), ""), each.getLine(), scope));
    }

    private static Set<String> bound(PatternDescr pattern) {
        Set<String> bound = new HashSet<>();
        if (pattern.getIdentifier() != null) {
            bound.add(pattern.getIdentifier());
        }
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            accumulate.getFunctions().stream()
                    .filter(call -> call.getBind() != null)
                    .forEach(call -> bound.add(call.getBind()));
        }
        for (BaseDescr each : pattern.getDescrs()) {
            BOUND.matcher(Objects.toString(each.getText(), "")).results().forEach(name -> bound.add(name.group(1)));
        }
        return bound;
    }

    /** @param code the lines of the file: where its statements begin, the parser does not say to the line */
    private void statements(RuleDescr rule, List<String> code, Set<String> bound) {
        Matcher read = READ.matcher(String.join("\n", CodeLines.of(Objects.toString(rule.getConsequence(), ""))));
        Set<String> used = new TreeSet<>();
        while (read.find()) {
            used.add(read.group());
        }
        for (String name : used) {
            int line = Math.max(1, rule.getConsequenceLine());
            Pattern word = Pattern.compile(Pattern.quote(name) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);
            while (line < code.size() && !word.matcher(code.get(line - 1)).find()) {
                line++;
            }
            check(name, line, bound);
        }
    }

    private void check(String text, int line, Set<String> scope) {
        Matcher read = READ.matcher(PASSED_OVER.matcher(text).replaceAll("\"\""));
        while (read.find()) {
            String name = read.group();
            String why = scope.contains(name) ? null : why(name);
            if (why != null) {
                unseen.add(new Unseen(line, name + " " + why));
            }
        }
    }

    private @Nullable String why(String name) {
        if (hidden.containsKey(name)) {
            return hidden.get(name);
        }
        if (names.contains(name)) {
            return "has no value yet; what binds it has to stand above";
        }
        String bare = name.substring(1);
        return names.contains(bare)
                ? "is not known here; %s is bound without $: write $%s : before its pattern".formatted(bare, bare)
                : null;
    }
}
