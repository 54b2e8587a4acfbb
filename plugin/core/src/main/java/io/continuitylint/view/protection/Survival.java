package io.continuitylint.view.protection;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The losses that leave the same backups of a thing usable. Whatever is judged by the survivors is judged once for all of
 * them, so that the work grows with the backups and not with the losses.
 *
 * @param survivors at least one
 * @param losses the first plain loss, which represents all of them, and every scenario, each of which may have
 *     objectives of its own
 */
public record Survival(List<Backup> survivors, List<Subject> losses) {

    /** By who survives, what takes the primary away or its data, of what a function must survive. */
    public static List<Survival> of(Protection protection, Function function, Exposure exposure, LossView view) {
        return of(protection, function, exposure, view, loss -> true);
    }

    /** @param counts which of the losses count */
    static List<Survival> of(
            Protection protection, Function function, Exposure exposure, LossView view, Predicate<Subject> counts) {
        List<Subject> exposed = exposed(protection, function, exposure, view);
        exposed.removeIf(counts.negate());
        return of(protection.primary(), protection.backups(), exposed, view);
    }

    /** Likewise the survivors of each event that can take many things at once, a domain or a scenario, if there are any. */
    public static Map<Subject, List<Backup>> ofEvents(
            Protection protection, Function function, Exposure exposure, LossView view) {
        Map<Subject, List<Backup>> byEvent = new LinkedHashMap<>();
        for (Subject element : exposed(protection, function, exposure, view)) {
            List<Backup> survivors =
                    element instanceof Component ? List.of() : survivors(element, protection.backups(), view);
            if (!survivors.isEmpty()) {
                byEvent.put(element, survivors);
            }
        }
        return byEvent;
    }

    private static List<Subject> exposed(Protection protection, Function function, Exposure exposure, LossView view) {
        Subject primary = protection.primary();
        List<Subject> exposed = exposure.of(primary, protection.backups(), function);
        exposed.removeIf(element -> element instanceof Scenario && !view.harms(element, primary));
        exposed.removeIf(element -> !protection.reliesOnBackups(element));
        return exposed;
    }

    /** The losses sorted by who survives them; those that no backup survives are left out. */
    public static List<Survival> of(Subject primary, List<Backup> backups, List<Subject> exposure, LossView view) {
        Map<List<Backup>, List<Subject>> bySurvivors = new LinkedHashMap<>();
        for (Subject element : exposure) {
            List<Backup> survivors = survivors(element, backups, view);
            if (!survivors.isEmpty()) {
                add(element, primary, bySurvivors.computeIfAbsent(survivors, unused -> new ArrayList<>(2)));
            }
        }
        List<Survival> all = new ArrayList<>(bySurvivors.size());
        bySurvivors.forEach((survivors, losses) -> all.add(new Survival(survivors, losses)));
        return all;
    }

    private static List<Backup> survivors(Subject element, List<Backup> backups, LossView view) {
        List<Backup> survivors = new ArrayList<>(backups.size());
        for (Backup backup : backups) {
            if (!view.disables(element, backup)) {
                survivors.add(backup);
            }
        }
        return survivors;
    }

    /** The loss of the thing itself is the plainest; among others the smallest id counts. */
    private static void add(Subject element, Subject primary, List<Subject> losses) {
        if (element instanceof Scenario) {
            losses.add(element);
            return;
        }
        Subject first = losses.isEmpty() || losses.get(0) instanceof Scenario ? null : losses.get(0);
        if (first == null) {
            losses.add(0, element);
        } else if (element == primary || first != primary && element.id().compareTo(first.id()) < 0) {
            losses.set(0, element);
        }
    }
}
