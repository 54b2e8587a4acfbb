package io.continuitylint.analysis;

import io.continuitylint.analysis.Sum.Term;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the latest data a backup lacks. After a plain loss that is its lag, or the interval, duration and
 * transport of its copies; after a corruption the same, if a copy from before the corruption is still kept when it is
 * noticed. A measured loss counts where it is larger. See docs/recovery-time.md, Loss.
 *
 * @param sum the time of which the writes are gone; where terms are missing, at least that time
 * @param some whether it is certainly more than nothing
 */
public record DataLoss(Sum sum, boolean some) {

    /**
     * The loss of one backup of a store.
     *
     * @param element what is lost, or the scenario
     * @param measured the test whose measurements count, or null
     * @return null where the backup has no good data at all
     */
    public static @Nullable DataLoss of(
            Backup backup, Component store, Subject element, @Nullable Test measured, Workspace workspace) {
        DataLoss declared = element instanceof Scenario scenario
                        && scenario.kind() != null
                        && scenario.kind().spoilsData()
                ? afterCorruption(backup, store, scenario, workspace)
                : afterLoss(backup);
        return declared == null || measured == null ? declared : declared.atLeast(measured);
    }

    /** Whether all of it is known. */
    public boolean isKnown() {
        return sum.isComplete();
    }

    /** Whether it is certainly longer than a target. */
    public boolean exceeds(Timespan target) {
        return sum.total().compareTo(target) > 0 || some && target.isZero();
    }

    /**
     * Whether this one is to be reported rather than another: a known one first, then the smaller one; null comes last.
     */
    public boolean isBetterKnownOrLess(@Nullable DataLoss other) {
        if (other == null || isKnown() != other.isKnown()) {
            return other == null || isKnown();
        }
        return sum.total().compareTo(other.sum().total()) < 0;
    }

    private DataLoss atLeast(Test test) {
        Timespan tested = test.measured() == null ? null : test.measured().dataLoss();
        if (tested == null || tested.compareTo(sum.total()) <= 0) {
            return this;
        }
        Term term = new Term("data loss", tested, "measured", () -> test.at("measured", "dataLoss"));
        return new DataLoss(new Sum(List.of(term), tested, sum.missing()), true);
    }

    private static DataLoss afterLoss(Backup backup) {
        Sync sync = backup.sync();
        if (sync == null || sync.mode() == null) {
            return unknown("mode");
        }
        return switch (sync.mode()) {
            case SYNC -> of(List.of(new Term("synchronous", Timespan.ZERO, null, () -> backup.at("sync", "mode"))));
            case ASYNC ->
                sync.lag() == null
                        ? undeclared(backup, "lag")
                        : of(List.of(new Term("lag", sync.lag(), null, () -> backup.at("sync", "lag"))));
            case PERIODIC -> periodic(backup, sync);
            case NONE -> unknown("mode");
        };
    }

    private static DataLoss periodic(Backup backup, Sync sync) {
        List<Term> terms = new ArrayList<>();
        terms.add(
                sync.interval() == null
                        ? undeclaredTerm(backup, "interval")
                        : new Term("interval", sync.interval(), null, () -> backup.at("sync", "interval")));
        if (sync.duration() != null) {
            terms.add(new Term("duration", sync.duration(), null, () -> backup.at("sync", "duration")));
        }
        if (sync.copyLag() != null) {
            terms.add(new Term("copyLag", sync.copyLag(), null, () -> backup.at("sync", "copyLag")));
        }
        return of(terms, sync.interval() == null ? List.of("interval") : List.of());
    }

    /**
     * Only a copy from before the corruption helps. An undeclared {@code detectCorruption} is reported by a rule of its
     * own.
     */
    private static @Nullable DataLoss afterCorruption(
            Backup backup, Component store, Scenario scenario, Workspace workspace) {
        if (!DataSurvival.survives(backup, scenario, workspace)) {
            return null;
        }
        DataLoss sinceCopy = afterLoss(backup);
        Timespan noticed = store.data() == null ? null : store.data().detectCorruption();
        if (noticed == null) {
            return sinceCopy;
        }
        Timespan kept = longest(DataSurvival.copies(backup, scenario, workspace));
        if (kept == null) {
            List<String> missing = new ArrayList<>(sinceCopy.sum().missing());
            missing.add("retention");
            return new DataLoss(new Sum(sinceCopy.sum().terms(), sinceCopy.sum().total(), missing), sinceCopy.some());
        }
        Timespan interval = backup.sync() == null ? null : backup.sync().interval();
        Timespan required = interval == null ? noticed : noticed.plus(interval);
        return kept.compareTo(required) < 0 ? null : sinceCopy;
    }

    private static @Nullable Timespan longest(List<Backup.Copy> copies) {
        Timespan longest = null;
        for (Backup.Copy copy : copies) {
            if (copy.retention() != null && (longest == null || copy.retention().compareTo(longest) > 0)) {
                longest = copy.retention();
            }
        }
        return longest;
    }

    private static DataLoss of(List<Term> terms) {
        return of(terms, List.of());
    }

    /** At least the sum of what is declared, and more than nothing where something is missing: copying takes some time. */
    private static DataLoss of(List<Term> terms, List<String> missing) {
        Timespan total = Timespan.ZERO;
        for (Term term : terms) {
            total = total.plus(term.value());
        }
        return new DataLoss(new Sum(terms, total, missing), !total.isZero() || !missing.isEmpty());
    }

    private static DataLoss unknown(String missing) {
        return new DataLoss(new Sum(List.of(), Timespan.ZERO, List.of(missing)), false);
    }

    private static DataLoss undeclared(Backup backup, String missing) {
        return of(List.of(undeclaredTerm(backup, missing)), List.of(missing));
    }

    private static Term undeclaredTerm(Backup backup, String missing) {
        return new Term(missing, Timespan.ZERO, "not declared, more than 0", () -> backup.at("sync", missing));
    }
}
