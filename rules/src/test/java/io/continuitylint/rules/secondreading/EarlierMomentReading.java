package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Variant;
import io.continuitylint.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** backup/no-point-in-time-copy: a store of which no copy of an earlier moment is kept. */
record EarlierMomentReading(Evaluator evaluator) {

    Set<Expected> findings() {
        Set<Expected> findings = new TreeSet<>();
        Stores stores = new Stores(evaluator);
        Set<Component> judged = new HashSet<>();
        for (Component store : stores.all()) {
            if (judged.contains(store)) {
                continue;
            }
            Set<Component> same = new HashSet<>(stores.sameAs(store));
            judged.addAll(same);
            same.removeIf(one -> functions(one).isEmpty());
            List<Backup> backups = new ArrayList<>();
            stores.sameAs(store).forEach(one -> backups.addAll(stores.backups(one)));
            Verdict verdict = verdict(backups);
            if (verdict != null && !same.isEmpty()) {
                Component whole = stores.wholes(same).stream()
                        .min(Comparator.comparing(Component::id))
                        .orElseThrow();
                Function strictest = same.stream()
                        .flatMap(one -> functions(one).stream())
                        .min(Function.STRICTEST_FIRST)
                        .orElseThrow();
                findings.add(new Expected(
                        "backup/no-point-in-time-copy",
                        whole.key(),
                        null,
                        verdict,
                        evaluator.errorThenWarning(strictest.tier())));
            }
        }
        return findings;
    }

    private List<Function> functions(Component store) {
        return evaluator.criticalFunctions().stream()
                .filter(function -> evaluator.reach().service(function.key()).contains(store.key()))
                .toList();
    }

    private static @Nullable Verdict verdict(List<Backup> backups) {
        if (backups.stream().anyMatch(EarlierMomentReading::goesBack)) {
            return null;
        }
        return backups.stream().anyMatch(EarlierMomentReading::mayGoBack) ? Verdict.NOT_PROVEN : Verdict.VIOLATED;
    }

    private static boolean goesBack(Backup backup) {
        return backup.sync() != null
                && Boolean.TRUE.equals(backup.sync().pointInTime())
                && !Boolean.TRUE.equals(backup.sync().propagatesDeletes());
    }

    /** A copy or archive of which nothing says that it does not. */
    private static boolean mayGoBack(Backup backup) {
        Sync sync = backup.sync();
        return (backup.variant() == Variant.RECORD_COPY || backup.variant() == Variant.ARCHIVE)
                && (sync == null || sync.pointInTime() == null && !Boolean.TRUE.equals(sync.propagatesDeletes()));
    }
}
