package io.continuitylint.fact.restoration;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.restoration.RestorePlace.Unfit;
import io.continuitylint.fact.restoration.RestorePlace.Why;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Units;
import io.continuitylint.model.Variant;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what a restore takes besides the copy: a place to go, and a catalogue. */
final class RestorePlaceFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(RestorePlace.class, RestoreCatalogue.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final LocalDate asOf;
        private final LossView losses;
        private final Protections protections;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.asOf = from.asOf();
            this.losses = from.losses();
            this.protections = from.protections();
            this.facts = facts;
        }

        void run() {
            for (Backup backup : workspace.backups().values()) {
                if (backup.variant() == Variant.RECORD_COPY || backup.variant() == Variant.ARCHIVE) {
                    facts.accept(place(backup));
                }
                Component catalogue = backup.restore() == null
                        ? null
                        : workspace.component(backup.restore().catalogue());
                if (catalogue != null) {
                    facts.accept(catalogue(backup, catalogue));
                }
            }
        }

        private RestorePlace place(Backup backup) {
            if (backup.restore() == null) {
                return new RestorePlace(backup, 0, List.of());
            }
            Set<String> targets = new HashSet<>();
            List<Unfit> unfit = new ArrayList<>();
            backup.restore().target().forEach(reference -> {
                Component target = workspace.component(reference);
                if (targets.add(reference.id()) && target != null) {
                    Why why = why(target, backup.restore().size());
                    if (why != null) {
                        unfit.add(new Unfit(target, why));
                    }
                }
            });
            return new RestorePlace(backup, targets.size(), List.copyOf(unfit));
        }

        /** Why it cannot take a restore; null where it can, or where too little is declared about it. */
        private @Nullable Why why(Component target, @Nullable Quantity size) {
            if (target.isRetired()) {
                return Why.RETIRED;
            }
            if (target.endOfSupport() != null && target.endOfSupport().isBefore(asOf)) {
                return Why.UNSUPPORTED;
            }
            Double ratio = size == null || target.capacity() == null ? null : Units.ratio(target.capacity(), size);
            return ratio != null && ratio < 1 ? Why.TOO_SMALL : null;
        }

        /** What has nothing of its own is made of parts; then it is alone if a single loss removes it. */
        private RestoreCatalogue catalogue(Backup backup, Component catalogue) {
            List<Backup> standingIn = protections.of(catalogue);
            boolean alone = standingIn.isEmpty()
                    && !(losses.isComposite(catalogue)
                            && losses.unprotected(catalogue).isEmpty());
            return new RestoreCatalogue(backup, catalogue, standingIn.isEmpty() ? null : standingIn.get(0), alone);
        }
    }
}
