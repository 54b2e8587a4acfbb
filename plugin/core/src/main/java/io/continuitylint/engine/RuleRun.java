package io.continuitylint.engine;

import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.rule.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came of evaluating the rules.
 *
 * @param drafts in no particular order
 * @param notEvaluated rules that threw; none of their findings are in the drafts
 */
public record RuleRun(List<Draft> drafts, List<NotEvaluated> notEvaluated) {

    /** What the JVM says of a value that is not there. */
    private static final Pattern MISSING =
            Pattern.compile("because the return value of \"(?:[a-z]\\w*\\.)*([\\w$.]+)\\.(\\w+)\\(\\)\" is null");

    /** Of more causes behind each other nobody wants to hear, and they may lead in a circle. */
    private static final int DEEPEST = 50;

    /** Evaluates all rules together, which is fast; rule by rule where that fails. */
    static RuleRun of(RuleBase rules, FactSet facts) {
        try {
            return new RuleRun(rules.evaluate(facts), List.of());
        } catch (RuntimeException someRuleThrew) {
            return oneByOne(rules, facts);
        }
    }

    /** What came of these rules and of others. */
    RuleRun and(RuleRun others) {
        return new RuleRun(joined(drafts, others.drafts), joined(notEvaluated, others.notEvaluated));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Evaluates the rules of one id by themselves. */
    private static RuleRun ofOne(RuleBase rules, String id, FactSet facts) {
        try {
            return new RuleRun(rules.ofId(id).evaluate(facts), List.of());
        } catch (RuntimeException thrown) {
            return new RuleRun(List.of(), List.of(new NotEvaluated(id, reason(thrown))));
        }
    }

    private static RuleRun oneByOne(RuleBase rules, FactSet facts) {
        List<Draft> drafts = new ArrayList<>();
        List<NotEvaluated> failures = new ArrayList<>();
        for (String id : rules.ids()) {
            RuleRun one = ofOne(rules, id, facts);
            drafts.addAll(one.drafts());
            failures.addAll(one.notEvaluated());
        }
        return new RuleRun(drafts, failures);
    }

    /** What a rule threw, in words. This runs code of the rule, if it threw something of its own. */
    static String reason(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; depth < DEEPEST && cause.getCause() != null; depth++) {
            cause = cause.getCause();
        }
        if (cause instanceof RuleStopped stopped) {
            return String.valueOf(stopped.getMessage());
        }
        if (cause instanceof StackOverflowError) {
            return "it calls itself without end";
        }
        if (cause instanceof OutOfMemoryError) {
            return "it needs more memory than there is";
        }
        String message = cause.getMessage();
        Matcher missing = MISSING.matcher(String.valueOf(message));
        if (cause instanceof NullPointerException && missing.find()) {
            String field = missing.group(2);
            return "there is no %s of a %s here; a condition asks for it first, by `%s != null`, or reads it by `%s!.`"
                    .formatted(field, missing.group(1).replace('$', '.'), field, field);
        }
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
