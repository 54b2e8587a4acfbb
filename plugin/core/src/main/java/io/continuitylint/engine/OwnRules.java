package io.continuitylint.engine;

import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.rule.Draft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules that did not come with the linter. Nobody knows what they do, so each is evaluated by itself, on a thread of its
 * own and within limits; one that exceeds them, or throws whatever, takes no other down.
 */
final class OwnRules {

    private final RuleBase rules;
    private final RuleLimits limits;
    private final SortedMap<String, RuleBase> byId = new TreeMap<>();

    /** Why rules were stopped, by id, in whatever run: a forecast of many days does not wait for them again and again. */
    private final Map<String, String> stopped;

    private final AtomicLong spent = new AtomicLong();

    OwnRules(RuleBase rules, RuleLimits limits) {
        this(rules, limits, new ConcurrentHashMap<>());
    }

    private OwnRules(RuleBase rules, RuleLimits limits, Map<String, String> stopped) {
        this.rules = rules;
        this.limits = limits;
        this.stopped = stopped;
        rules.ids().forEach(id -> byId.put(id, rules.ofId(id)));
    }

    /** Those whose full name is wanted, with all of their time. */
    OwnRules only(Predicate<String> wanted) {
        boolean all = rules.names().stream().allMatch(wanted);
        return new OwnRules(all ? rules : rules.only(wanted), limits, stopped);
    }

    RuleBase rules() {
        return rules;
    }

    /** What each states about the facts. */
    RuleRun evaluate(FactSet facts) {
        List<Draft> drafts = new ArrayList<>();
        List<NotEvaluated> failures = new ArrayList<>();
        byId.forEach((id, rule) -> {
            Result<Draft> one = within(id, facts, base -> base.evaluate(facts, limits));
            drafts.addAll(one.found());
            if (one.failure() != null) {
                failures.add(new NotEvaluated(id, one.failure()));
            }
        });
        return new RuleRun(drafts, failures);
    }

    /** What one of them states and the facts that met; nothing where it cannot be evaluated. */
    List<Match> matches(String id, FactSet facts) {
        return within(id, facts, base -> base.matches(facts, limits)).found();
    }

    /** Nanoseconds by rule id; each is evaluated once more. */
    SortedMap<String, Long> times(FactSet facts) {
        SortedMap<String, Long> nanos = new TreeMap<>();
        byId.keySet().forEach(id -> {
            long start = System.nanoTime();
            matches(id, facts);
            nanos.put(id, System.nanoTime() - start);
        });
        return nanos;
    }

    /**
     * What a rule found.
     *
     * @param failure why it could not be evaluated; null if it could
     */
    private record Result<T>(List<T> found, @Nullable String failure) {}

    private <T> Result<T> within(String id, FactSet facts, Function<RuleBase, List<T>> work) {
        RuleBase rule = byId.get(id);
        if (rule == null || !rule.canFire(facts)) {
            return new Result<>(List.of(), null);
        }
        String reason = stopped.get(id);
        Duration left = limits.together().minusNanos(spent.get());
        if (reason == null && (left.isNegative() || left.isZero())) {
            reason = limits.tooLongTogether();
        }
        return reason == null ? timed(id, left, rule, work) : new Result<>(List.of(), reason);
    }

    /** Of several DRL rules, such as the rows of a decision table, the one that fails by itself; nothing where that takes long. */
    private <T> String inOne(RuleBase rules, Duration left, Function<RuleBase, List<T>> work) {
        SortedSet<String> names = rules.names();
        long start = System.nanoTime();
        for (String name : names.size() > 1 ? names : Collections.<String>emptySortedSet()) {
            Duration rest = shorter(left, limits.perRule()).minusNanos(System.nanoTime() - start);
            try {
                if (!rest.isNegative()) {
                    RuleThread.call("rule " + name, rest, () -> work.apply(rules.only(name::equals)));
                }
            } catch (RuleFailed failed) {
                return "\"" + name + "\": ";
            } catch (TimeoutException late) {
                return "";
            }
        }
        return "";
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private <T> Result<T> timed(String id, Duration left, RuleBase rule, Function<RuleBase, List<T>> work) {
        boolean few = left.compareTo(limits.perRule()) < 0;
        long start = System.nanoTime();
        try {
            return new Result<>(
                    RuleThread.call("rule " + id, few ? left : limits.perRule(), () -> work.apply(rule)), null);
        } catch (TimeoutException late) {
            if (!few) {
                stopped.put(id, limits.tooLong());
            }
            return new Result<>(List.of(), few ? limits.tooLongTogether() : limits.tooLong());
        } catch (RuleFailed failed) {
            return new Result<>(List.of(), inOne(rule, left, work) + failed.reason());
        } finally {
            spent.addAndGet(System.nanoTime() - start);
        }
    }
}
