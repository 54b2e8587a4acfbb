package io.continuitylint.fact.functionmap;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Finds out whether anybody needs a component, and what a backup protects. */
final class PurposeFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Purpose.class, Unneeded.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Workspace workspace = from.workspace();
        Map<Subject, Importance> importance = from.importance();
        Set<Subject> constraints = new HashSet<>();
        workspace.functions().values().stream()
                .map(Function::constraint)
                .map(workspace::find)
                .filter(Objects::nonNull)
                .forEach(constraints::add);
        Map<Subject, List<Backup>> protecting = new HashMap<>();
        for (Backup backup : workspace.backups().values()) {
            List<Subject> primaries = backup.protects().stream()
                    .map(workspace::find)
                    .filter(Objects::nonNull)
                    .toList();
            primaries.forEach(primary -> protecting
                    .computeIfAbsent(primary, unused -> new ArrayList<>())
                    .add(backup));
            if (!primaries.isEmpty()) {
                facts.accept(new Purpose(
                        backup,
                        backup.protects(),
                        primaries.stream().anyMatch(primary -> isMapped(primary, importance, constraints)),
                        primaries.stream().allMatch(PurposeFinder::isRetired)));
            }
        }
        for (Component component : workspace.components().values()) {
            if (!isMapped(component, importance, constraints)) {
                facts.accept(new Unneeded(component, protecting.getOrDefault(component, List.of())));
            }
        }
    }

    /** What stops a function is part of the map, also where that does not need it to run. */
    private static boolean isMapped(Subject subject, Map<Subject, Importance> importance, Set<Subject> constraints) {
        Importance known = importance.get(subject);
        return known != null && known.mapped() || constraints.contains(subject);
    }

    private static boolean isRetired(Subject subject) {
        return subject instanceof Component component && component.isRetired();
    }
}
