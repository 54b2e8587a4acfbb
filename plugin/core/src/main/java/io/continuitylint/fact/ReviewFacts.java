package io.continuitylint.fact;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Holds reviews of independence against the last change of what was reviewed. */
final class ReviewFacts {

    private ReviewFacts() {}

    static void of(Workspace workspace, Consumer<Object> facts) {
        Sides sides = new Sides(workspace);
        for (Backup backup : workspace.backups().values()) {
            LocalDate reviewed =
                    backup.independence() == null ? null : backup.independence().reviewed();
            if (reviewed != null && !backup.isNeighbour()) {
                OutdatedReview fact = null;
                for (Component component : reviewed(backup, sides)) {
                    LocalDate changed = component.changed();
                    if (changed != null && changed.isAfter(fact == null ? reviewed : fact.on())) {
                        fact = new OutdatedReview(backup, reviewed, component, changed);
                    }
                }
                if (fact != null) {
                    facts.accept(fact);
                }
            }
        }
    }

    private static Set<Component> reviewed(Backup backup, Sides sides) {
        Set<Component> both = new LinkedHashSet<>();
        sides.primaries(backup).forEach(primary -> both.addAll(sides.components(primary)));
        both.addAll(sides.used(backup));
        return both;
    }
}
