package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.DataLoss;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.test.MeasuredMiss;
import io.continuitylint.fact.test.MeasuredMisses;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.protection.Survival;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds how much data the best surviving copy of each store lacks, for the loss that makes it worst. */
public final class DataLossFinder {

    private final Workspace workspace;
    private final LossView losses;
    private final Exposure exposure;
    private final Stores stores;
    private final TestLedger ledger;
    private final TestCadences cadences;
    private final MeasuredMisses misses;
    private final Map<Subject, List<Group>> groups = new HashMap<>();

    public DataLossFinder(
            Workspace workspace,
            LossView losses,
            Exposure exposure,
            Stores stores,
            TestLedger ledger,
            TestCadences cadences) {
        this.workspace = workspace;
        this.losses = losses;
        this.exposure = exposure;
        this.stores = stores;
        this.ledger = ledger;
        this.cadences = cadences;
        this.misses = new MeasuredMisses(workspace, ledger);
        for (Group group : workspace.groups().values()) {
            for (Reference member : group.members()) {
                Subject subject = workspace.find(member);
                if (subject != null) {
                    groups.computeIfAbsent(subject, unused -> new ArrayList<>()).add(group);
                }
            }
        }
    }

    public void find(List<ServiceReach> byRpo, Consumer<Object> facts) {
        for (Component store : workspace.components().values()) {
            for (ServiceReach reach : byRpo) {
                Function function = reach.strictest(store);
                if (function != null && Stores.holdsOriginals(store)) {
                    DataLossUnderLoss worst = worst(store, function);
                    if (worst != null) {
                        facts.accept(worst);
                    }
                }
            }
        }
        misses.all().forEach(facts);
    }

    private @Nullable DataLossUnderLoss worst(Component store, Function function) {
        List<Backup> backups = stores.backupsOf(store).stream()
                .filter(losses::standsIn)
                .filter(backup -> backup.holdsData() || backup.sync() != null)
                .toList();
        List<Subject> exposed = exposure.of(store, backups, function).stream()
                .filter(element -> touches(element, store))
                .toList();
        DataLossUnderLoss worst = null;
        for (Survival survival : Survival.of(store, backups, exposed, losses)) {
            for (Subject element : survival.losses()) {
                DataLossUnderLoss here = judge(store, function, survival.survivors(), element);
                if (here != null && (worst == null || isWorse(here, worst))) {
                    worst = here;
                }
            }
        }
        return worst;
    }

    private static boolean isWorse(DataLossUnderLoss one, DataLossUnderLoss other) {
        if (one.misses() != other.misses()) {
            return one.misses();
        }
        return one.loss().total().compareTo(other.loss().total()) > 0;
    }

    /** Whether a loss costs this store its data: not where another member of its group still has it. */
    private boolean touches(Subject element, Component store) {
        boolean spoilt = element instanceof Scenario scenario
                && scenario.kind() != null
                && scenario.kind().spoilsData();
        return losses.harms(element, store) && (spoilt || !isHeldElsewhere(element, store));
    }

    private boolean isHeldElsewhere(Subject element, Component store) {
        return groups.getOrDefault(store, List.of()).stream().anyMatch(group -> isSurvived(group, element));
    }

    private boolean isSurvived(Group group, Subject element) {
        return group.members().stream()
                .map(workspace::find)
                .anyMatch(member -> member != null && !losses.removes(element, member));
    }

    private @Nullable DataLossUnderLoss judge(
            Component store, Function function, List<Backup> survivors, Subject element) {
        boolean own = element instanceof Scenario scenario && scenario.rpo() != null;
        Timespan target = element instanceof Scenario scenario && own ? scenario.rpo() : function.rpo();
        Backup best = null;
        DataLoss least = null;
        boolean unknown = false;
        for (Backup backup : survivors) {
            Timespan cadence = cadences.cadence(backup, backup.cadence());
            DataLoss loss = DataLoss.of(backup, store, element, ledger.measured(backup, cadence), workspace);
            if (loss != null && target != null) {
                boolean decided = loss.isKnown() || loss.exceeds(target);
                unknown |= !decided;
                if (decided && loss.isBetterKnownOrLess(least)) {
                    best = backup;
                    least = loss;
                }
            }
        }
        if (best == null || least == null || target == null) {
            return null;
        }
        Subject targetOf = own ? element : function;
        misses.judge(MeasuredMiss.Objective.RPO, best, function, target, targetOf);
        return new DataLossUnderLoss(
                function, store, best, element, least.sum(), target, targetOf, least.exceeds(target), unknown);
    }
}
