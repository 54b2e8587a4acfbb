package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** recovery-time/data-loss-exceeds-rpo: even the most recent copy that survives is too old. */
record DataLossReading(Evaluator evaluator) {

    Set<Expected> findings() {
        List<Miss> misses = new ArrayList<>();
        for (Function function : evaluator.classifiedFunctions()) {
            Set<String> stores = new TreeSet<>();
            for (Requirement.Member reference : new Survivors(evaluator).references(function)) {
                Component component = evaluator.things().component(reference.node());
                if (component != null
                        && isStore(component)
                        && !evaluator.losses().neverRuns(reference.node())) {
                    stores.add(reference.node());
                }
            }
            stores.forEach(store -> judge(function, store, copying(store), misses));
        }
        return Miss.findings("recovery-time/data-loss-exceeds-rpo", misses, evaluator);
    }

    /** All backups of a store, wherever they are written: what one of them brings back, all have again. */
    private List<Backup> copying(String store) {
        return evaluator.protection().backups().stream()
                .filter(backup -> evaluator.things().protectedBy(backup).contains(store))
                .toList();
    }

    static boolean isStore(Component component) {
        return component.kind() != null
                && component.kind().isStore()
                && (component.data() == null || component.data().rebuildFrom() == null);
    }

    private void judge(Function function, String store, List<Backup> backups, List<Miss> misses) {
        Survivors survivors = new Survivors(evaluator);
        for (String element : survivors.harming(store, function, backups)) {
            Scenario scenario = survivors.scenario(element);
            Timespan target = scenario != null && scenario.rpo() != null ? scenario.rpo() : function.rpo();
            List<Backup> usable = new ArrayList<>(survivors.after(element, backups));
            usable.removeIf(backup -> !backup.holdsData() && backup.sync() == null);
            if (target == null || usable.isEmpty() || hasTwin(store, element)) {
                continue;
            }
            Verdict verdict = verdict(usable, store, scenario, target.toMillis());
            if (verdict != null) {
                misses.add(new Miss(store, store, function, target.toMillis(), verdict));
            }
        }
    }

    private @Nullable Verdict verdict(List<Backup> usable, String store, @Nullable Scenario scenario, long target) {
        boolean missed = false;
        boolean unknown = false;
        DataLoss loss = new DataLoss(evaluator, store);
        for (Backup backup : usable) {
            DataLoss.Lost lost = loss.of(backup, scenario);
            if (lost == DataLoss.NOTHING_LEFT) {
                continue;
            }
            if (lost.isKnown() && lost.atLeast() <= target) {
                return null;
            }
            missed |= lost.atLeast() > target;
            unknown |= lost.atLeast() <= target;
        }
        return !missed ? null : unknown ? Verdict.NOT_PROVEN : Verdict.VIOLATED;
    }

    /** Whether a member of a group with the same data is still there, in any group that a function with a tier needs hard. */
    boolean hasTwin(String store, String element) {
        return evaluator.things().workspace().groups().values().stream()
                .filter(this::isHard)
                .filter(group -> evaluator.classifiedFunctions().stream()
                        .anyMatch(function -> isOnPath(group.dependent().key(), function)))
                .anyMatch(group -> hasTwin(store, group, element));
    }

    private boolean isHard(Group group) {
        Workspace workspace = evaluator.things().workspace();
        return Stream.concat(
                        workspace.functions().values().stream().flatMap(each -> each.needs().stream()),
                        workspace.components().values().stream().flatMap(each -> each.needs().stream()))
                .anyMatch(need -> need.hard() && need instanceof Need.OfGroup of && of.group() == group);
    }

    private boolean isOnPath(String dependent, Function function) {
        return dependent.equals(function.key())
                || evaluator.reach().service(function.key()).contains(dependent);
    }

    private boolean hasTwin(String store, Group group, String element) {
        List<String> members = evaluator.things().nodes(group.members());
        Survivors survivors = new Survivors(evaluator);
        Scenario scenario = survivors.scenario(element);
        return members.contains(store)
                && members.stream()
                        .filter(member -> !member.equals(store))
                        .filter(member -> hasSameData(member, store))
                        .filter(member -> scenario == null || !survivors.isSpoilt(member, scenario))
                        .anyMatch(member -> !evaluator.losses().after(element).isLost(member));
    }

    private boolean hasSameData(String member, String store) {
        Component twin = evaluator.things().component(member);
        Component itself = evaluator.things().component(store);
        return twin != null && itself != null && isStore(twin) && datasets(twin).equals(datasets(itself));
    }

    private static Set<String> datasets(Component store) {
        return store.data() == null ? Set.of() : new HashSet<>(store.data().datasets());
    }
}
