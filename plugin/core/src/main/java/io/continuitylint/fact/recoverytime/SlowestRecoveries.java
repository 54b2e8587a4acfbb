package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.RecoveryTimes;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.analysis.Sum;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For every function with a target, the loss after which it takes longest, of those that it must survive and comes back
 * from; also where it is in time. A loss costs what it takes along.
 */
public final class SlowestRecoveries {

    private final Workspace workspace;
    private final Graph graph;
    private final LossView losses;
    private final Exposure exposure;
    private final BackupTimes times;
    private final Map<Function, Slowest> slowest = new HashMap<>();

    /**
     * How long it takes.
     *
     * @param time the terms along the chain that is finished last; the backups among them that do not declare all of
     *     their own time are named as missing
     * @param element what is lost
     * @param target the rto to meet: of the function, or of a scenario with its own
     * @param targetOf the function or the scenario
     */
    public record Slowest(Sum time, Subject element, Timespan target, Subject targetOf) {

        /** Whether it takes a larger part of its target. */
        private boolean isWorseThan(Slowest other) {
            double here = (double) time.total().toMillis() * other.target.toMillis();
            return here > (double) other.time.total().toMillis() * target.toMillis();
        }
    }

    public SlowestRecoveries(Sources from) {
        this.workspace = from.workspace();
        this.graph = from.graph();
        this.losses = from.losses();
        this.exposure = from.exposure();
        this.times = new BackupTimes(from);
        survived(from.unaided()).forEach(this::lose);
    }

    /** What takes some function away, though not for good; nothing else has to be played through. */
    private Set<Subject> survived(SingleLosses unaided) {
        Set<Subject> survived = new LinkedHashSet<>();
        for (Function function : workspace.functions().values()) {
            for (Subject element : unaided.removing(function)) {
                if (isJudged(element, function)) {
                    survived.add(element);
                }
            }
        }
        return survived;
    }

    private boolean isJudged(Subject element, Function function) {
        return target(element, function) != null
                && graph.isElement(element)
                && !losses.isDead(function)
                && !losses.removesForGood(element, function)
                && exposure.mustSurvive(element, function);
    }

    private static @Nullable Timespan target(Subject element, Function function) {
        return element instanceof Scenario scenario && scenario.rto() != null ? scenario.rto() : function.rto();
    }

    /** Null where it has no target, or nothing that it comes back from takes it away. */
    public @Nullable Slowest of(Function function) {
        return slowest.get(function);
    }

    private void lose(Subject element) {
        RecoveryTimes after = RecoveryTimes.after(graph, List.of(element), backup -> times.phases(backup, element));
        for (Subject down : after.down()) {
            if (down instanceof Function function) {
                judge(function, element, after);
            }
        }
    }

    private void judge(Function function, Subject element, RecoveryTimes after) {
        Timespan target = target(element, function);
        if (target == null || !isJudged(element, function)) {
            return;
        }
        boolean own = element instanceof Scenario scenario && scenario.rto() != null;
        Sum time = after.terms(function);
        if (time != null) {
            Slowest here = new Slowest(withMissing(time, element), element, target, own ? element : function);
            slowest.merge(function, here, (kept, other) -> other.isWorseThan(kept) ? other : kept);
        }
    }

    private Sum withMissing(Sum time, Subject element) {
        Set<String> missing = new LinkedHashSet<>();
        for (Sum.Term term : time.terms()) {
            Backup backup = workspace.backups().get(term.name());
            Sum own = backup == null ? null : times.sum(backup, element);
            if (own != null && !own.isComplete()) {
                own.missing().forEach(phase -> missing.add(term.name() + " " + phase));
            }
        }
        return missing.isEmpty() ? time : new Sum(time.terms(), time.total(), new ArrayList<>(missing));
    }
}
