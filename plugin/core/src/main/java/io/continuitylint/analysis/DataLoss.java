package io.continuitylint.analysis;

import io.continuitylint.analysis.Sum.Term;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the latest data a backup lacks. After a plain loss that is its lag, or the interval, duration and transport
 * of its copies; after a corruption it is the age of the last good copy, if one older than the corruption is still kept.
 */
public final class DataLoss {

    private DataLoss() {}

    /**
     * The loss of one backup of a store.
     *
     * @param measured the test whose measurements count, or null
     * @return null where it is not known
     */
    public static @Nullable Sum of(Backup backup, Component store, Subject element, @Nullable Test measured) {
        boolean spoilt = element instanceof Scenario scenario
                && scenario.kind() != null
                && scenario.kind().spoilsData();
        Sum declared = spoilt ? afterCorruption(backup, store) : afterLoss(backup);
        Timespan tested = measured == null || measured.measured() == null
                ? null
                : measured.measured().dataLoss();
        if (measured == null || tested == null || declared != null && tested.compareTo(declared.total()) <= 0) {
            return declared;
        }
        Term term = new Term("data loss", tested, "measured", measured.at("measured", "dataLoss"));
        return new Sum(List.of(term), tested, List.of());
    }

    private static @Nullable Sum afterLoss(Backup backup) {
        Backup.Sync sync = backup.sync();
        if (sync == null || sync.mode() == null) {
            return null;
        }
        return switch (sync.mode()) {
            case SYNC -> sum(List.of(new Term("synchronous", Timespan.ZERO, null, backup.at("sync", "mode"))));
            case ASYNC ->
                sync.lag() == null ? null : sum(List.of(new Term("lag", sync.lag(), null, backup.at("sync", "lag"))));
            case PERIODIC -> periodic(backup, sync);
            case NONE -> null;
        };
    }

    private static @Nullable Sum periodic(Backup backup, Backup.Sync sync) {
        if (sync.interval() == null) {
            return null;
        }
        List<Term> terms = new ArrayList<>();
        terms.add(new Term("interval", sync.interval(), null, backup.at("sync", "interval")));
        if (sync.duration() != null) {
            terms.add(new Term("duration", sync.duration(), null, backup.at("sync", "duration")));
        }
        if (sync.copyLag() != null) {
            terms.add(new Term("copyLag", sync.copyLag(), null, backup.at("sync", "copyLag")));
        }
        return sum(terms);
    }

    /** Only a copy from before the corruption helps, so it must be kept until the corruption is noticed. */
    private static @Nullable Sum afterCorruption(Backup backup, Component store) {
        Sum sinceCopy = afterLoss(backup);
        Timespan noticed = store.data() == null ? null : store.data().detectCorruption();
        Timespan kept = retention(backup);
        if (sinceCopy == null || noticed == null) {
            return sinceCopy;
        }
        boolean stillThere = kept != null
                && kept.toMillis() >= noticed.toMillis() + sinceCopy.total().toMillis();
        return stillThere ? sinceCopy : null;
    }

    private static @Nullable Timespan retention(Backup backup) {
        Timespan longest = null;
        for (Backup.Copy copy : backup.copies()) {
            if (copy.retention() != null && (longest == null || copy.retention().compareTo(longest) > 0)) {
                longest = copy.retention();
            }
        }
        return longest;
    }

    private static Sum sum(List<Term> terms) {
        Timespan total = Timespan.ZERO;
        for (Term term : terms) {
            total = total.plus(term.value());
        }
        return new Sum(terms, total, List.of());
    }
}
