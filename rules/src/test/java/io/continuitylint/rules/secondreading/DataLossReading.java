package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Timespan;
import io.continuitylint.rule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** recovery-time/data-loss-exceeds-rpo: even the most recent copy that survives is too old. */
record DataLossReading(Evaluator evaluator) {

    Set<Expected> findings() {
        List<Miss> misses = new ArrayList<>();
        for (Function function : evaluator.classifiedFunctions()) {
            Map<String, Set<Backup>> stores = new LinkedHashMap<>();
            for (Requirement.Member reference : new Survivors(evaluator).references(function)) {
                Component component = evaluator.things().component(reference.node());
                if (component != null
                        && isStore(component)
                        && !evaluator.losses().isDead(reference.node())) {
                    stores.computeIfAbsent(reference.node(), unused -> new LinkedHashSet<>())
                            .addAll(evaluator.protection().at(reference));
                }
            }
            stores.forEach((store, backups) -> judge(function, store, List.copyOf(backups), misses));
        }
        return Miss.findings("recovery-time/data-loss-exceeds-rpo", misses, evaluator);
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
            if (target == null || usable.isEmpty() || hasTwin(store, function, element)) {
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

    /** Whether a member of a group with the same data is still there, in a group on the service path. */
    boolean hasTwin(String store, Function function, String element) {
        Set<String> path = evaluator.reach().service(function.key());
        path.add(function.key());
        return path.stream()
                .flatMap(node -> evaluator.things().hardNeeds(node).stream())
                .filter(Need.OfGroup.class::isInstance)
                .map(need -> ((Need.OfGroup) need).group())
                .anyMatch(group -> hasTwin(store, group, element));
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
        return twin != null
                && itself != null
                && twin.kind() != null
                && twin.kind().isStore()
                && datasets(twin).equals(datasets(itself));
    }

    private static Set<String> datasets(Component store) {
        return store.data() == null ? Set.of() : new HashSet<>(store.data().datasets());
    }
}
