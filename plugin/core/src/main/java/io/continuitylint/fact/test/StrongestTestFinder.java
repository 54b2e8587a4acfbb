package io.continuitylint.fact.test;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Units;
import io.continuitylint.model.VariantClass;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.DemandingFunctions;
import io.continuitylint.view.reach.DemandRanking;
import io.continuitylint.view.reach.Importance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds the strongest test of each backup and group against the load, the length and the parts of the real thing. */
final class StrongestTestFinder {

    private final Workspace workspace;
    private final Map<Subject, Importance> importance;
    private final TestLedger ledger;
    private final TestCadences cadences;
    private final DemandingFunctions askers;
    private final BackupReferences sides;

    StrongestTestFinder(
            Workspace workspace, Map<Subject, Importance> importance, TestLedger ledger, TestCadences cadences) {
        this.workspace = workspace;
        this.importance = importance;
        this.ledger = ledger;
        this.cadences = cadences;
        this.askers = new DemandingFunctions(workspace);
        this.sides = new BackupReferences(workspace);
    }

    void find(DemandRanking demand, Consumer<Object> facts) {
        DemandingFunctions.standIns(workspace)
                .filter(standIn -> !isClass(standIn, VariantClass.DATA))
                .forEach(standIn -> {
                    Importance judged = importance.get(standIn);
                    List<Test> strongest = judged == null || judged.tier() == null ? List.of() : strongest(standIn);
                    if (!strongest.isEmpty()) {
                        Set<Function> asking = askers.byDemand(standIn, demand);
                        strongest.stream()
                                .map(test -> resemblance(standIn, test, asking))
                                .min(Comparator.comparingInt(StrongestTestFinder::shortcomings)
                                        .thenComparing(StrongestTestFinder::missingLoad))
                                .ifPresent(facts);
                    }
                });
    }

    private static boolean isClass(Subject standIn, VariantClass kind) {
        return standIn instanceof Backup backup
                && backup.variant() != null
                && backup.variant().kind() == kind;
    }

    /** Those of the strongest kind, the latest first. */
    private List<Test> strongest(Subject standIn) {
        TestKind least = isClass(standIn, VariantClass.POWER) ? TestKind.COMPONENT : TestKind.FAILOVER;
        Timespan every = cadences.kindCadence(standIn);
        TestKind strongest = cadences.strongest(standIn, every);
        if (strongest == null || !strongest.isAtLeast(least)) {
            return List.of();
        }
        List<Test> tests = new ArrayList<>();
        for (Test test : ledger.of(standIn)) {
            if (test.passed() && test.kind() == strongest && ledger.isWithin(test, every)) {
                tests.add(0, test);
            }
        }
        return tests;
    }

    private StrongestTest resemblance(Subject standIn, Test test, Set<Function> asking) {
        boolean power = isClass(standIn, VariantClass.POWER);
        Function most = null;
        Capacity.Share load = null;
        for (Function function : power ? Set.<Function>of() : asking) {
            Capacity.Share share = test.load() == null || function.mbco() == null
                    ? null
                    : Capacity.ofLoad(test.load(), function, function.mbco());
            if (share != null && (load == null || load.isAbove(share))) {
                most = function;
                load = share;
            }
        }
        return new StrongestTest(
                standIn,
                test,
                power,
                most,
                load,
                power && standIn instanceof Backup backup ? ratedPercent(backup, test.load()) : null,
                asked(standIn, asking),
                leftOut(standIn, test));
    }

    private static int shortcomings(StrongestTest test) {
        return (test.isLoadUnknown() || test.isLoadTooLow() ? 1 : 0)
                + (test.isTooShort() ? 1 : 0)
                + (test.leftOut().isEmpty() ? 0 : 1);
    }

    private static double missingLoad(StrongestTest test) {
        if (test.ratedPercent() != null) {
            return -test.ratedPercent().doubleValue();
        }
        Capacity.Share load = test.load();
        return load == null || load.minimum() == null ? 0 : load.minimum() - load.ratio();
    }

    /** Of the largest rated load among what is used: what stands in a row is not added up. */
    private @Nullable BigDecimal ratedPercent(Backup backup, @Nullable Quantity load) {
        if (load == null || load.isPercent()) {
            return load == null ? null : load.number();
        }
        Double least = null;
        for (Reference use : backup.uses()) {
            Component component = workspace.component(use);
            Quantity rated = component == null || component.power() == null
                    ? null
                    : component.power().ratedLoad();
            Double share = rated == null ? null : Units.ratio(load, rated);
            if (share != null && (least == null || share < least)) {
                least = share;
            }
        }
        return least == null ? null : BigDecimal.valueOf(least).movePointRight(2);
    }

    /** What the policy says; else as long as the strictest function must be sustained, but never more than its default. */
    private Timespan asked(Subject standIn, Set<Function> asking) {
        Timespan byPolicy = cadences.tier(standIn).testDuration();
        if (byPolicy != null) {
            return byPolicy;
        }
        Timespan sustain = asking.isEmpty() ? null : asking.iterator().next().sustain();
        Timespan needed = sustain == null ? repair(standIn) : sustain;
        Timespan most = workspace.policy().defaultTestDuration();
        return needed == null || needed.compareTo(most) > 0 ? most : needed;
    }

    /** How long what is protected takes to repair: the longest of several. */
    private @Nullable Timespan repair(Subject standIn) {
        Timespan longest = null;
        for (Subject primary : sides.primaries(standIn)) {
            Timespan repair = primary instanceof Component component ? component.repair() : null;
            if (repair != null && (longest == null || repair.compareTo(longest) > 0)) {
                longest = repair;
            }
        }
        return longest;
    }

    private List<Component> leftOut(Subject standIn, Test test) {
        if (test.scope().isEmpty() || !(standIn instanceof Backup backup)) {
            return List.of();
        }
        Set<Subject> scope = new HashSet<>();
        test.scope().forEach(part -> {
            Subject found = workspace.find(part);
            if (found != null) {
                scope.add(found);
            }
        });
        List<Component> leftOut = new ArrayList<>();
        for (Reference use : backup.uses()) {
            Component used = workspace.component(use);
            Component transfer = used == null || used.power() == null
                    ? null
                    : workspace.component(used.power().transfer());
            addMissing(used, scope, leftOut);
            addMissing(transfer, scope, leftOut);
        }
        return leftOut;
    }

    private static void addMissing(@Nullable Component part, Set<Subject> scope, List<Component> leftOut) {
        if (part != null && !scope.contains(part) && !leftOut.contains(part)) {
            leftOut.add(part);
        }
    }
}
