package io.continuitylint.engine;

import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.rule.Draft;
import io.continuitylint.rule.Findings;
import io.continuitylint.rule.RuleName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of asking the rules.
 *
 * @param notEvaluated rules that threw; none of their findings are in the drafts
 */
record RuleRun(List<Draft> drafts, List<NotEvaluated> notEvaluated) {

    /** Asks all rules together, which is fast; rule by rule where that fails. */
    static RuleRun of(RuleBase rules, Collection<?> facts) {
        Findings findings = new Findings();
        try {
            rules.ask(facts, findings);
        } catch (RuntimeException someRuleThrew) {
            return oneByOne(rules, facts);
        }
        return new RuleRun(findings.drafts(), List.of());
    }

    /**
     * What each rule takes by itself, in nanoseconds, beyond what the quickest takes: to offer the facts costs the same
     * for each, and would hide what differs. The better of two rounds counts, as the first one warms up.
     */
    static SortedMap<String, Long> nanos(RuleBase rules, Collection<?> facts) {
        SortedMap<String, Long> nanos = new TreeMap<>();
        for (int round = 1; round <= 2; round++) {
            for (String id : rules.ids()) {
                long start = System.nanoTime();
                ask(rules, id, facts);
                nanos.merge(id, System.nanoTime() - start, Math::min);
            }
        }
        long quickest = nanos.values().stream().min(Long::compare).orElse(0L);
        nanos.replaceAll((id, taken) -> taken - quickest);
        return nanos;
    }

    private static RuleRun oneByOne(RuleBase rules, Collection<?> facts) {
        List<Draft> drafts = new ArrayList<>();
        List<NotEvaluated> failures = new ArrayList<>();
        for (String id : rules.ids()) {
            RuleRun one = ask(rules, id, facts);
            drafts.addAll(one.drafts());
            failures.addAll(one.notEvaluated());
        }
        return new RuleRun(drafts, failures);
    }

    private static RuleRun ask(RuleBase rules, String id, Collection<?> facts) {
        Findings findings = new Findings();
        try {
            rules.only(name -> RuleName.idOf(name).equals(id)).ask(facts, findings);
            return new RuleRun(findings.drafts(), List.of());
        } catch (RuntimeException thrown) {
            return new RuleRun(List.of(), List.of(new NotEvaluated(id, reason(thrown))));
        }
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
