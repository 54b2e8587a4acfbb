package io.continuitylint.engine;

import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.rule.Draft;
import io.continuitylint.rule.Findings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of asking the rules.
 *
 * @param notEvaluated rules that threw; none of their findings are in the drafts
 * @param nanos time by rule, only where it was asked for: it takes a session of its own for each rule
 */
record RuleRun(List<Draft> drafts, List<NotEvaluated> notEvaluated, SortedMap<String, Long> nanos) {

    /** Asks all rules together, which is fast; rule by rule where that fails or where each one is to be timed. */
    static RuleRun of(RuleBase rules, Collection<?> facts, boolean timed) {
        if (timed) {
            return oneByOne(rules, facts);
        }
        Findings findings = new Findings();
        try {
            rules.ask(facts, findings);
        } catch (RuntimeException someRuleThrew) {
            return oneByOne(rules, facts);
        }
        return new RuleRun(findings.drafts(), List.of(), new TreeMap<>());
    }

    private static RuleRun oneByOne(RuleBase rules, Collection<?> facts) {
        List<Draft> drafts = new ArrayList<>();
        List<NotEvaluated> failures = new ArrayList<>();
        SortedMap<String, Long> nanos = new TreeMap<>();
        for (String id : rules.ids()) {
            Findings findings = new Findings();
            long start = System.nanoTime();
            try {
                rules.only(name -> RuleSelection.idOf(name).equals(id)).ask(facts, findings);
                drafts.addAll(findings.drafts());
            } catch (RuntimeException thrown) {
                failures.add(new NotEvaluated(id, reason(thrown)));
            }
            nanos.put(id, System.nanoTime() - start);
        }
        return new RuleRun(drafts, failures, nanos);
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
