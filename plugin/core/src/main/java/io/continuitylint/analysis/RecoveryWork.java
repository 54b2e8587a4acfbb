package io.continuitylint.analysis;

import io.continuitylint.analysis.Sum.Term;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Units;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done between the activation of a backup and its use. It is done at the same time, so that the longest
 * counts: {@code recover}; {@code restore.size} at {@code restore.throughput} and then {@code restore.verify}; the
 * {@code installTime} of a spare, the {@code leadTime} in the contract of a supplier, and the {@code start} of a
 * component that the backup uses, unless it is hot.
 */
final class RecoveryWork {

    /** The names of what a sum may name as the work. */
    static final Set<String> TERMS = Set.of("recover", "restore", "install", "deliver", "start");

    private final Workspace workspace;

    RecoveryWork(Workspace workspace) {
        this.workspace = workspace;
    }

    /** @param restoresAtOnce those beyond {@code restore.parallel} wait for their turn */
    List<Term> of(Backup backup, int restoresAtOnce) {
        List<Term> terms = new ArrayList<>();
        Timespan recover =
                backup.activation() == null ? null : backup.activation().recover();
        add(terms, "recover", recover, () -> backup.at("activation", "recover"));
        Timespan restore = restore(backup.restore(), restoresAtOnce);
        if (restore != null) {
            int turns = turns(backup.restore(), restoresAtOnce);
            String note = turns == 1 ? null : "in %s turns".formatted(turns);
            terms.add(new Term("restore", restore, note, () -> backup.at("restore", "throughput")));
        }
        for (Reference use : backup.uses()) {
            Component used = workspace.component(use);
            if (used != null) {
                Supplier<Place> place = use.origin()::place;
                add(terms, "install", used.stock() == null ? null : used.stock().installTime(), place);
                add(terms, "deliver", leadTime(used), place);
                add(terms, "start", backup.readiness() == Readiness.HOT ? null : used.start(), place);
            }
        }
        return terms;
    }

    static @Nullable Timespan restore(Backup.@Nullable Restore restore, int restoresAtOnce) {
        if (restore == null || restore.size() == null || restore.throughput() == null) {
            return null;
        }
        Timespan moved = Units.time(restore.size(), restore.throughput());
        if (moved == null) {
            return null;
        }
        return moved.times(turns(restore, restoresAtOnce))
                .plus(restore.verify() == null ? Timespan.ZERO : restore.verify());
    }

    /** Where it does not say how many run in parallel, its size is that of all of them. */
    private static int turns(Backup.@Nullable Restore restore, int atOnce) {
        return restore == null || restore.parallel() == null ? 1 : (atOnce - 1) / Math.max(1, restore.parallel()) + 1;
    }

    private @Nullable Timespan leadTime(Component used) {
        Component contract = workspace.contractOf(used);
        return contract == null || contract.contract() == null
                ? null
                : contract.contract().leadTime();
    }

    private static void add(List<Term> terms, String name, @Nullable Timespan value, Supplier<Place> place) {
        if (value != null) {
            terms.add(new Term(name, value, null, place));
        }
    }
}
