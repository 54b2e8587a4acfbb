package io.continuitylint.fact.restoration;

import io.continuitylint.fact.restoration.RestorePlace.Unfit;
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

/** Looks at what a restore takes besides the copy: a place to go, and a catalogue. */
public final class RestorePlaceFinder {

    private final Workspace workspace;
    private final LocalDate asOf;
    private final LossView losses;
    private final Protections protections;

    public RestorePlaceFinder(Workspace workspace, LocalDate asOf, LossView losses, Protections protections) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.losses = losses;
        this.protections = protections;
    }

    public void find(Consumer<Object> facts) {
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
                String because = because(target, backup.restore().size());
                if (because != null) {
                    unfit.add(new Unfit(target, because));
                }
            }
        });
        return new RestorePlace(backup, targets.size(), List.copyOf(unfit));
    }

    /** Why it cannot take a restore; null where it can, or where too little is said about it. */
    private @Nullable String because(Component target, @Nullable Quantity size) {
        if (target.isRetired()) {
            return "is retired";
        }
        if (target.endOfSupport() != null && target.endOfSupport().isBefore(asOf)) {
            return "is supported no more since " + target.endOfSupport();
        }
        Double ratio = size == null || target.capacity() == null ? null : Units.ratio(target.capacity(), size);
        return ratio != null && ratio < 1 ? "holds less than " + size : null;
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
