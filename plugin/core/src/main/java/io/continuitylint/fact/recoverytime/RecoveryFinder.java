package io.continuitylint.fact.recoverytime;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Picks, of the fastest recoveries after all losses, the one that counts for each function, primary and backup. */
final class RecoveryFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(RecoveryUnderLoss.class);
    }

    /** What is kept once; a miss is kept beside a good answer. */
    private record Key(Function function, Subject primary, Backup backup, boolean misses) {}

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Map<Key, RecoveryUnderLoss> found = new LinkedHashMap<>();
        for (RecoveryUnderLoss recovery :
                from.view(FastestRecoveries.class, FastestRecoveries::new).all()) {
            Key answer = new Key(recovery.function(), recovery.primary(), recovery.backup(), recovery.misses());
            found.merge(answer, recovery, RecoveryFinder::tighter);
        }
        found.values().forEach(facts);
    }

    /** Of several misses the one with the tightest target; else the first. */
    private static RecoveryUnderLoss tighter(RecoveryUnderLoss kept, RecoveryUnderLoss other) {
        return other.misses() && other.target().compareTo(kept.target()) < 0 ? other : kept;
    }
}
