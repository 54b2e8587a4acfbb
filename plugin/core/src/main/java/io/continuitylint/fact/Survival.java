package io.continuitylint.fact;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The losses that leave the same backups of a thing usable. Whatever is judged by the survivors is judged once for all of
 * them, so that the work grows with the backups and not with the losses.
 *
 * @param survivors at least one
 * @param losses at least one; plain losses before scenarios, each by id
 */
record Survival(List<Backup> survivors, List<Subject> losses) {

    /** The losses sorted by who survives them; those that nobody survives are left out. */
    static List<Survival> of(List<Backup> backups, List<Subject> exposure, LossView view) {
        Map<List<Backup>, List<Subject>> bySurvivors = new LinkedHashMap<>();
        for (Subject element : exposure) {
            List<Backup> survivors = backups.stream()
                    .filter(backup -> !view.disables(element, backup))
                    .toList();
            if (!survivors.isEmpty()) {
                bySurvivors
                        .computeIfAbsent(survivors, unused -> new ArrayList<>())
                        .add(element);
            }
        }
        return bySurvivors.entrySet().stream()
                .map(entry -> new Survival(entry.getKey(), entry.getValue()))
                .toList();
    }
}
