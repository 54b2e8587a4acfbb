package io.continuitylint.fact.test;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Units;
import io.continuitylint.model.VariantClass;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.BackupReferences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a test with the load, the length and the parts of the real thing. */
final class Resemblance {

    private final Workspace workspace;
    private final TestCadences cadences;
    private final BackupReferences references;

    Resemblance(Workspace workspace, TestCadences cadences) {
        this.workspace = workspace;
        this.cadences = cadences;
        this.references = new BackupReferences(workspace);
    }

    StrongestTest of(Subject standIn, Test test, Set<Function> demanding) {
        boolean power = isPower(standIn);
        Function most = null;
        Capacity.Share load = null;
        for (Function function : power ? Set.<Function>of() : demanding) {
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
                required(standIn, demanding),
                leftOut(standIn, test));
    }

    /** Whether it is of the class of backup power. */
    static boolean isPower(Subject standIn) {
        return standIn instanceof Backup backup
                && backup.variant() != null
                && backup.variant().kind() == VariantClass.POWER;
    }

    /** Of the largest rated load among what is used: what is in series is not added up. */
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

    /**
     * What the policy requires; else as long as the strictest function must be sustained, but never more than its
     * default.
     */
    private Timespan required(Subject standIn, Set<Function> demanding) {
        Timespan byPolicy = cadences.tier(standIn).testDuration();
        if (byPolicy != null) {
            return byPolicy;
        }
        Function strictest = demanding.isEmpty() ? null : demanding.iterator().next();
        Timespan sustain = strictest == null ? null : strictest.sustain();
        if (sustain == null && isUnknown(strictest, standIn)) {
            return Timespan.ZERO;
        }
        Timespan needed = sustain == null ? repair(standIn) : sustain;
        Timespan most = workspace.policy().defaultTestDuration();
        return needed == null || needed.compareTo(most) > 0 ? most : needed;
    }

    private boolean isUnknown(@Nullable Function strictest, Subject standIn) {
        Misread misread = workspace.misread();
        return !misread.isEmpty()
                && (strictest != null && misread.covers(strictest, "sustain")
                        || references.primaries(standIn).stream()
                                .anyMatch(primary -> misread.covers(primary, "repair")));
    }

    /** How long what is protected takes to repair: the longest of several. */
    private @Nullable Timespan repair(Subject standIn) {
        Timespan longest = null;
        for (Subject primary : references.primaries(standIn)) {
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
