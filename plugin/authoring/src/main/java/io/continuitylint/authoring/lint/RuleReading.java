package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.lint.PatternReading.Use;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * A DRL rule as its author wrote it.
 *
 * @param text from its first line to its last
 * @param patterns in the order in which they stand there
 * @param evals the lines of conditions that belong to no pattern, from 1
 */
record RuleReading(RuleDescr parsed, String text, List<PatternReading> patterns, List<Integer> evals) {

    RuleReading {
        patterns = List.copyOf(patterns);
        evals = List.copyOf(evals);
    }

    /** All of a folder that compiles. */
    static List<RuleReading> of(RuleFolder folder) {
        PackageDescr parsed = folder.parsed();
        List<RuleReading> all = new ArrayList<>();
        if (parsed != null) {
            List<String> lines = folder.lines();
            int end = lines.size();
            List<RuleDescr> rules = parsed.getRules();
            for (int each = rules.size() - 1; each >= 0; each--) {
                int start = Math.max(1, rules.get(each).getLine()) - 1;
                all.add(0, of(rules.get(each), String.join("\n", lines.subList(start, end))));
                end = start;
            }
        }
        return all;
    }

    private static RuleReading of(RuleDescr rule, String text) {
        Conditions conditions = new Conditions();
        conditions.read(rule.getLhs(), Use.FIRES, new ArrayList<>());
        return new RuleReading(rule, text, conditions.patterns, conditions.evals);
    }

    /** From 1. */
    int line() {
        return Math.max(1, parsed.getLine());
    }

    /** The line of an attribute, from 1; the parser has that of what follows it. */
    int lineOf(String attribute) {
        List<String> lines = text.lines().toList();
        int line = 0;
        while (line < lines.size() - 1 && !lines.get(line).contains(attribute)) {
            line++;
        }
        return line() + line;
    }

    /** Collects the patterns of a condition, each with those that it is combined with. */
    private static final class Conditions {

        private final List<PatternReading> patterns = new ArrayList<>();
        private final List<Integer> evals = new ArrayList<>();

        /** @param before those that the next pattern is combined with */
        void read(BaseDescr condition, Use use, List<PatternReading> before) {
            if (condition instanceof PatternDescr pattern) {
                List<PatternReading> counted = readSource(pattern.getSource(), before);
                PatternReading reading = PatternReading.of(pattern, use, before, counted);
                patterns.add(reading);
                before.add(reading);
            } else if (condition instanceof EvalDescr) {
                evals.add(Math.max(1, condition.getLine()));
            } else if (condition instanceof OrDescr or) {
                readAlternatives(or, use, before);
            } else if (condition instanceof ConditionalElementDescr several) {
                boolean own =
                        several instanceof NotDescr || several instanceof ExistsDescr || several instanceof ForallDescr;
                List<PatternReading> scope = own ? new ArrayList<>(before) : before;
                several.getDescrs().forEach(each -> read((BaseDescr) each, own ? Use.ASKS : use, scope));
            }
        }

        private void readAlternatives(OrDescr or, Use use, List<PatternReading> before) {
            List<PatternReading> found = new ArrayList<>();
            for (BaseDescr each : or.getDescrs()) {
                List<PatternReading> scope = new ArrayList<>(before);
                read(each, use, scope);
                found.addAll(scope.subList(before.size(), scope.size()));
            }
            before.addAll(found);
        }

        /** What {@code accumulate} and {@code collect} count is combined with what is before them, and nothing else. */
        private List<PatternReading> readSource(@Nullable BaseDescr source, List<PatternReading> before) {
            int first = patterns.size();
            if (source instanceof AccumulateDescr accumulate) {
                read(accumulate.getInput(), Use.COUNTS, new ArrayList<>(before));
            } else if (source instanceof CollectDescr collect) {
                read(collect.getInputPattern(), Use.COUNTS, new ArrayList<>(before));
            }
            return List.copyOf(patterns.subList(first, patterns.size()));
        }
    }
}
