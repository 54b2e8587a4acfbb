package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Test;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * coverage/below-minimum: even the backup that carries most of what survives carries too little. Of the functions that
 * share something those are judged that the rule judges: the strictest, and those that ask for most, as a share and as an
 * amount. All amounts are of one unit.
 */
record CoverageReading(Evaluator evaluator) {

    private static final String RULE = "coverage/below-minimum";

    /** How far a backup falls short of the minimum of a function. */
    private record Shortfall(Function function, double missing) {}

    Set<Expected> findings() {
        Map<String, List<Shortfall>> tooLittle = new TreeMap<>();
        List<String> dependents = new ArrayList<>();
        evaluator.things().workspace().functions().values().forEach(function -> dependents.add(function.key()));
        evaluator.things().workspace().components().values().forEach(component -> dependents.add(component.key()));
        for (String dependent : dependents) {
            for (Function function : demanding(dependent)) {
                references(dependent).forEach(reference -> judge(function, reference, tooLittle));
            }
        }
        Set<Expected> findings = new TreeSet<>();
        tooLittle.forEach((backup, shortfalls) -> {
            Shortfall worst = shortfalls.stream()
                    .min(Comparator.comparingDouble((Shortfall shortfall) -> -shortfall.missing())
                            .thenComparing(Shortfall::function, Function.STRICTEST_FIRST))
                    .orElseThrow();
            Function strictest = shortfalls.stream()
                    .map(Shortfall::function)
                    .min(Function.STRICTEST_FIRST)
                    .orElseThrow();
            findings.add(Expected.violated(RULE, backup, worst.function().key(), evaluator.error(strictest.tier())));
        });
        return findings;
    }

    /** Single things that are needed, and a function that has a backup as a whole. */
    private List<Requirement.Member> references(String dependent) {
        List<Requirement.Member> references = new ArrayList<>();
        if (evaluator.things().function(dependent) != null) {
            references.add(new Requirement.Member(dependent, List.of()));
        }
        for (Need need : evaluator.things().hardNeeds(dependent)) {
            if (need instanceof Need.Single) {
                references.addAll(new Requirements(evaluator.things()).of(need).members());
            }
        }
        return references;
    }

    private Set<Function> demanding(String dependent) {
        List<Function> requiring = evaluator.criticalFunctions().stream()
                .filter(function -> function.key().equals(dependent)
                        || evaluator.things().function(dependent) == null
                                && evaluator.reach().service(function.key()).contains(dependent))
                .toList();
        Set<Function> demanding = new LinkedHashSet<>();
        Comparator<Function> byShare = Comparator.comparingDouble(function -> -share(function));
        Comparator<Function> byAmount = Comparator.comparingDouble(function -> -amount(function));
        requiring.stream().limit(1).forEach(demanding::add);
        requiring.stream().min(byShare.thenComparing(Function::id)).ifPresent(demanding::add);
        requiring.stream().min(byAmount.thenComparing(Function::id)).ifPresent(demanding::add);
        return demanding;
    }

    private static double share(Function function) {
        Quantity minimum = function.mbco();
        return minimum != null && minimum.isPercent() ? minimum.share() : 0;
    }

    /** Of the demand as it was measured. */
    private static double amount(Function function) {
        Quantity minimum = function.mbco();
        if (minimum == null) {
            return 0;
        }
        return minimum.isPercent()
                ? minimum.share()
                        * number(
                                function.demand() == null
                                        ? null
                                        : function.demand().peak())
                : number(minimum);
    }

    private static double number(@Nullable Quantity quantity) {
        return quantity == null ? 0 : quantity.number().doubleValue();
    }

    private void judge(Function function, Requirement.Member reference, Map<String, List<Shortfall>> found) {
        Survivors survivors = new Survivors(evaluator);
        List<Backup> backups = evaluator.protection().at(reference);
        if (backups.isEmpty() || function.mbco() == null || evaluator.losses().neverRuns(reference.node())) {
            return;
        }
        double minimum = ratio(function.mbco(), function);
        for (String element : survivors.harming(reference.node(), function, backups)) {
            survivors.after(element, backups).stream()
                    .filter(backup -> carried(backup, function) != null)
                    .min(Comparator.<Backup>comparingDouble(backup -> -known(backup, function))
                            .thenComparing(Backup::id))
                    .filter(best -> known(best, function) < minimum)
                    .ifPresent(best -> found.computeIfAbsent(best.key(), unused -> new ArrayList<>())
                            .add(new Shortfall(function, minimum - known(best, function))));
        }
    }

    private double known(Backup backup, Function function) {
        Double carried = carried(backup, function);
        return carried == null ? 0 : carried;
    }

    /** Null for what has no ratio. */
    private @Nullable Double carried(Backup backup, Function function) {
        Quantity capacity = backup.coverage() == null ? null : backup.coverage().capacity();
        if (capacity == null || backup.variant() == null || backup.variant().isRecord()) {
            return null;
        }
        double declared = ratio(capacity, function);
        double passed = 0;
        double failed = -1;
        for (Test test : evaluator.things().workspace().tests()) {
            if (test.load() != null && evaluator.things().nodes(test.backups()).contains(backup.key())) {
                double load = ratio(test.load(), function);
                if (test.outcome() == Test.Outcome.PASS) {
                    passed = Math.max(passed, load);
                    failed = load >= failed ? -1 : failed;
                } else if (test.outcome() == Test.Outcome.FAIL || test.outcome() == Test.Outcome.PARTIAL) {
                    failed = Math.max(failed, load);
                }
            }
        }
        return failed < 0 ? declared : Math.min(declared, passed);
    }

    private double ratio(Quantity quantity, Function function) {
        return quantity.isPercent() ? quantity.share() : number(quantity) / peak(function);
    }

    private double peak(Function function) {
        Function.Demand demand = function.demand();
        double peak = number(demand == null ? null : demand.peak());
        if (demand == null || demand.growth() == null || demand.measured() == null) {
            return peak;
        }
        long days =
                ChronoUnit.DAYS.between(demand.measured(), evaluator.things().asOf());
        return peak * Math.pow(1 + demand.growth().share(), days / 365.0);
    }
}
