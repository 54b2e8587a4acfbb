package io.continuitylint.fact.recoverytime;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.MissedObjectives;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Picks, of the fastest recoveries after all losses, the one that counts for each function, primary and backup, and joins
 * the misses of one backup, and what is not known of it.
 */
final class RecoveryFinder implements FactFinder {

    private static final Comparator<RecoveryUnderLoss> TIGHTEST = Comparator.comparing(RecoveryUnderLoss::target)
            .thenComparing(RecoveryUnderLoss::function, Function.STRICTEST_FIRST)
            .thenComparing(recovery -> recovery.own().total(), Comparator.reverseOrder());

    @Override
    public Set<Class<?>> types() {
        return Set.of(RecoveryUnderLoss.class, MissingPhases.class);
    }

    /** What is kept once; a miss is kept beside a good answer. */
    private record Key(@Nullable Function function, Subject primary, Backup backup) {}

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Map<Key, RecoveryUnderLoss> met = new LinkedHashMap<>();
        Map<Key, List<RecoveryUnderLoss>> missed = new LinkedHashMap<>();
        Map<Backup, MissingPhases> undecided = new LinkedHashMap<>();
        for (RecoveryUnderLoss recovery :
                from.view(FastestRecoveries.class, FastestRecoveries::new).all()) {
            if (recovery.misses()) {
                missed.computeIfAbsent(
                                new Key(null, recovery.primary(), recovery.backup()), unused -> new ArrayList<>())
                        .add(recovery);
            } else {
                met.putIfAbsent(new Key(recovery.function(), recovery.primary(), recovery.backup()), recovery);
            }
            if (recovery.undecided()) {
                undecided.merge(recovery.backup(), missing(recovery), MissingPhases::first);
            }
        }
        met.values().forEach(facts);
        undecided.values().forEach(facts);
        MissedObjectives objectives = new MissedObjectives(from.workspace(), from.exposure(), Function::rto);
        missed.values().forEach(misses -> facts.accept(joined(misses, objectives)));
    }

    private static MissingPhases missing(RecoveryUnderLoss recovery) {
        return new MissingPhases(
                recovery.backup(),
                recovery.primary(),
                recovery.function(),
                recovery.target(),
                recovery.own().missing());
    }

    /** The one for the shortest target, then for the strictest function, then for the worst loss; the others are named in it. */
    private static RecoveryUnderLoss joined(List<RecoveryUnderLoss> misses, MissedObjectives objectives) {
        RecoveryUnderLoss first = misses.get(0);
        Set<Function> functions = new LinkedHashSet<>();
        for (RecoveryUnderLoss miss : misses) {
            first = TIGHTEST.compare(miss, first) < 0 ? miss : first;
            functions.add(miss.function());
            functions.addAll(
                    objectives.of(miss.function(), miss.dependent(), miss.own().total(), miss.targetOf()));
        }
        return first.with(MissedObjectives.others(functions, first.function()));
    }
}
