package io.continuitylint.fact.safeguard;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.Protections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds backups that take over by themselves behind functions whose loss can hurt somebody. */
final class SafetyFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(SafetyImpact.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Workspace workspace = from.workspace();
        Protections protections = from.protections();
        Map<Subject, Backup> automatic = new HashMap<>();
        protections.all().forEach(protection -> note(protection.dependent(), protection.backups(), automatic));
        workspace.components().values().forEach(component -> note(component, protections.of(component), automatic));
        Map<Function, Component> through = from.byTier().requiring(automatic::containsKey);
        for (Function function : workspace.functions().values()) {
            if (function.impact().stream().anyMatch(impact -> impact.kind() == Function.ImpactKind.SAFETY)) {
                Backup own = automatic.get(function);
                Component dependent = through.get(function);
                facts.accept(new SafetyImpact(
                        function, own != null ? own : dependent == null ? null : automatic.get(dependent)));
            }
        }
    }

    private static void note(Subject where, List<Backup> backups, Map<Subject, Backup> automatic) {
        backups.stream()
                .filter(SafetyFinder::isAutomatic)
                .findFirst()
                .ifPresent(backup -> automatic.putIfAbsent(where, backup));
    }

    private static boolean isAutomatic(Backup backup) {
        return backup.activation() != null && backup.activation().mode() == Activation.Mode.AUTOMATIC;
    }
}
