package io.continuitylint.fact.recoverytime;

import io.continuitylint.analysis.OwnTime;
import io.continuitylint.analysis.Sum;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long the fastest of the backups that survive takes, for every loss that a function must survive. The facts of several
 * families are found from it.
 */
public final class FastestRecoveries {

    private final TestLedger ledger;
    private final TestCadences cadences;
    private final OwnTime times;
    private final Misread misread;
    private final List<Judged> judged = new ArrayList<>();
    private RestoresAtOnce atOnce = new RestoresAtOnce();
    private final List<RecoveryUnderLoss> all = new ArrayList<>();

    /** Of a function only its hours count, and of a loss how many restores there are at once. */
    private final Map<Conditions, Sum> owns = new HashMap<>();

    private record Conditions(Backup backup, Window hours, int restoresAtOnce) {

        /** Written out, as every loss is looked up by it and what a record has by itself is slow. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Conditions conditions
                    && backup == conditions.backup
                    && restoresAtOnce == conditions.restoresAtOnce
                    && hours.equals(conditions.hours);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * backup.hashCode() + hours.hashCode()) + restoresAtOnce;
        }
    }

    /** A loss that a function must survive within a target. */
    private record Judged(
            Function function,
            Protection protection,
            List<Backup> survivors,
            Subject element,
            Timespan target,
            Subject targetOf) {}

    public FastestRecoveries(Sources from) {
        this.ledger = from.ledger();
        this.cadences = from.cadences();
        this.times = from.ownTime();
        this.misread = from.misread();
        from.survivals().first(from.byRtoAndHours(), this::judge);
        from.protections().all().stream()
                .filter(protection -> protection.backups().stream().anyMatch(RestoresAtOnce::mayWait))
                .forEach(protection -> judgeEvents(protection, from));
        RestoresAtOnce counted = new RestoresAtOnce();
        // By what each takes alone: which is the fastest is not known otherwise.
        judged.stream()
                .filter(loss -> loss.survivors().stream().anyMatch(RestoresAtOnce::mayWait))
                .forEach(loss -> counted.add(
                        fastest(loss), loss.element(), loss.protection().primary()));
        atOnce = counted;
        judged.forEach(this::recover);
    }

    /** Where restores may wait for each other, it matters what else a loss takes, so that no loss stands for others. */
    private void judgeEvents(Protection protection, Sources from) {
        for (Function function : from.survivals().functions(protection.dependent(), from.byRtoAndHours())) {
            Survival.ofEvents(protection, function, from.exposure(), from.losses())
                    .forEach((event, survivors) -> {
                        if (!(event instanceof Scenario)) {
                            judge(function, protection, new Survival(survivors, List.of(event)));
                        }
                    });
        }
    }

    public List<RecoveryUnderLoss> all() {
        return all;
    }

    private void judge(Function function, Protection protection, Survival survival) {
        for (Subject element : survival.losses()) {
            Subject targetOf =
                    ownTarget(element, element instanceof Scenario scenario ? scenario.rto() : null, function);
            Timespan target = targetOf instanceof Scenario scenario ? scenario.rto() : function.rto();
            if (target != null && !survival.survivors().isEmpty()) {
                judged.add(new Judged(function, protection, survival.survivors(), element, target, targetOf));
            }
        }
    }

    private void recover(Judged loss) {
        Backup fastest = fastest(loss);
        Sum shortest = own(fastest, loss);
        boolean tooSlow = shortest.total().compareTo(loss.target()) > 0;
        all.add(new RecoveryUnderLoss(
                loss.function(),
                loss.protection().dependent(),
                loss.protection().primary(),
                fastest,
                loss.element(),
                shortest,
                loss.target(),
                loss.targetOf(),
                atOnce.of(fastest, loss.element()),
                tooSlow,
                !tooSlow && !isMet(loss) && loss.survivors().stream().noneMatch(this::isUnknown),
                List.of()));
    }

    /** Whether one of the survivors certainly meets the target. */
    private boolean isMet(Judged loss) {
        for (Backup backup : loss.survivors()) {
            Sum own = own(backup, loss);
            if (own.isComplete() && own.total().compareTo(loss.target()) <= 0) {
                return true;
            }
        }
        return false;
    }

    /** The one with the shortest time; of equal ones that with the smaller id, whatever the order in the file. */
    private Backup fastest(Judged loss) {
        List<Backup> survivors = loss.survivors();
        Backup fastest = survivors.get(0);
        for (Backup backup : survivors.subList(1, survivors.size())) {
            fastest = isFaster(backup, fastest, loss) ? backup : fastest;
        }
        return fastest;
    }

    private boolean isFaster(Backup backup, Backup other, Judged loss) {
        int compared = own(backup, loss).total().compareTo(own(other, loss).total());
        return compared < 0 || compared == 0 && backup.id().compareTo(other.id()) < 0;
    }

    /** Whether how long it takes could not be read, so that it may be fast enough. */
    private boolean isUnknown(Backup backup) {
        return !misread.isEmpty()
                && Stream.of("activation", "restore", "variant", Misread.MEASUREMENTS)
                        .anyMatch(path -> misread.covers(backup, path));
    }

    private Sum own(Backup backup, Judged loss) {
        Conditions conditions = new Conditions(backup, loss.function().hours(), atOnce.of(backup, loss.element()));
        Sum own = owns.get(conditions);
        if (own == null) {
            own = times.of(backup, loss.function(), measured(backup), conditions.restoresAtOnce());
            owns.put(conditions, own);
        }
        return own;
    }

    private @Nullable Test measured(Backup backup) {
        return ledger.measured(backup, cadences.cadence(backup, backup.cadence()));
    }

    private static Subject ownTarget(Subject element, @Nullable Timespan own, Function function) {
        return own == null ? function : element;
    }
}
