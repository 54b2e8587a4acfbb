package io.continuitylint.manifest.check;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.check.FurtherUnitCheck.Written;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As {@link UnitCheck}, for what tests loaded, restored and measured. */
final class TestUnitCheck {

    private final Workspace workspace;
    private final UnitFindings findings;
    private final Map<Subject, List<Function>> needing = new HashMap<>();
    private final Map<Backup, Collection<Written>> measures = new HashMap<>();

    private TestUnitCheck(Workspace workspace, List<Finding> findings) {
        this.workspace = workspace;
        this.findings = new UnitFindings(findings);
        for (Function function : workspace.functions().values()) {
            needing.computeIfAbsent(function, unused -> new ArrayList<>()).add(function);
            for (Need need : function.needs()) {
                for (Reference reference : need.references()) {
                    Subject needed = workspace.find(reference);
                    if (needed != null) {
                        needing.computeIfAbsent(needed, unused -> new ArrayList<>())
                                .add(function);
                    }
                }
            }
        }
    }

    static void check(Workspace workspace, List<Finding> findings) {
        TestUnitCheck check = new TestUnitCheck(workspace, findings);
        workspace.tests().forEach(test -> {
            check.load(test);
            check.restored(test);
            check.throughput(test);
        });
    }

    /** Each function that was tested by its demand; without one each backup, which may be measured in several ways. */
    private void load(Test test) {
        Quantity load = test.load();
        if (load == null) {
            return;
        }
        for (Reference reference : test.functions()) {
            Written demand = workspace.find(reference) instanceof Function function ? Written.demandOf(function) : null;
            if (demand != null && !demand.isComparable(load)) {
                findings.report(test, List.of("load"), load, demand.place(), demand.amount());
                return;
            }
        }
        if (!test.functions().isEmpty()) {
            return;
        }
        for (Backup backup : backups(test)) {
            Collection<Written> known = measures.computeIfAbsent(backup, this::measures);
            if (!known.isEmpty() && known.stream().noneMatch(measure -> measure.isComparable(load))) {
                Written first = known.iterator().next();
                findings.report(test, List.of("load"), load, first.place(), first.amount());
                return;
            }
        }
    }

    /** Its capacity, those of what it uses and protects and what functions demand of that: one of each unit. */
    private Collection<Written> measures(Backup backup) {
        Map<String, Written> measures = new LinkedHashMap<>();
        if (backup.coverage() != null) {
            add(measures, written(backup.coverage().capacity(), backup, "coverage", "capacity"));
        }
        for (Reference reference : backup.uses()) {
            Component used = workspace.component(reference);
            if (used != null) {
                add(measures, written(used.capacity(), used, "capacity"));
                add(measures, written(used.power() == null ? null : used.power().ratedLoad(), used, "ratedLoad"));
            }
        }
        for (Reference reference : backup.protects()) {
            Subject primary = workspace.find(reference);
            if (primary instanceof Component component) {
                add(measures, written(component.capacity(), component, "capacity"));
            }
            needing.getOrDefault(primary, List.of()).forEach(function -> add(measures, Written.demandOf(function)));
        }
        return measures.values();
    }

    private static @Nullable Written written(@Nullable Quantity amount, Subject object, String... field) {
        return amount == null || amount.isPercent() ? null : new Written(amount, object, field);
    }

    private static void add(Map<String, Written> measures, @Nullable Written measure) {
        if (measure != null) {
            measures.putIfAbsent(measure.amount().unitName(), measure);
        }
    }

    private void restored(Test test) {
        Quantity restored = test.restored();
        if (restored == null || restored.isPercent()) {
            return;
        }
        for (Backup backup : backups(test)) {
            Quantity size = size(backup);
            if (size != null && !Units.comparable(restored, size)) {
                findings.report(test, List.of("restored"), restored, UnitFindings.sizeOf(backup), size);
                return;
            }
        }
    }

    private void throughput(Test test) {
        Quantity measured = test.measured() == null ? null : test.measured().throughput();
        if (measured == null) {
            return;
        }
        for (Backup backup : backups(test)) {
            Quantity size = size(backup);
            if (size != null && UnitFindings.isOfSomethingElse(measured, size)) {
                findings.rate(test, List.of("measured", "throughput"), measured, UnitFindings.sizeOf(backup), size);
                return;
            }
        }
    }

    private static @Nullable Quantity size(Backup backup) {
        return backup.restore() == null ? null : backup.restore().size();
    }

    private List<Backup> backups(Test test) {
        List<Backup> backups = new ArrayList<>();
        for (Reference reference : test.backups()) {
            if (workspace.find(reference) instanceof Backup backup) {
                backups.add(backup);
            }
        }
        return backups;
    }
}
