package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Scenario;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose data survives a scenario in which data is spoilt (derived-notions.md, Standing in). */
record SurvivingData(Things things) {

    /** Whether the data of a backup survives; what holds none survives. */
    boolean survives(Backup backup, Scenario scenario) {
        if (!spoils(scenario) || !backup.holdsData() && backup.sync() == null) {
            return true;
        }
        boolean earlier = backup.sync() != null
                && Boolean.TRUE.equals(backup.sync().pointInTime())
                && !Boolean.TRUE.equals(backup.sync().propagatesDeletes());
        return earlier && (scenario.kind() == Scenario.Kind.CORRUPTION || isOutOfReach(backup, scenario));
    }

    static boolean spoils(Scenario scenario) {
        return scenario.kind() == Scenario.Kind.CORRUPTION
                || scenario.kind() == Scenario.Kind.ATTACKER
                || scenario.kind() == Scenario.Kind.DELETION;
    }

    private boolean isOutOfReach(Backup backup, Scenario scenario) {
        Set<String> principals = principals(backup, scenario);
        if (!backup.copies().isEmpty()) {
            return backup.copies().stream().anyMatch(copy -> isOutOfReach(copy, principals));
        }
        return used(backup).stream().anyMatch(used -> none(used.deletableBy(), principals));
    }

    /** Whether nobody of the principals can spoil a copy. */
    static boolean isOutOfReach(Backup.Copy copy, Set<String> principals) {
        return copy.immutable() || copy.offline() || none(copy.deletableBy(), principals);
    }

    /** Whom the scenario acts as: those it names, else all who may delete the originals. */
    Set<String> principals(Backup backup, Scenario scenario) {
        Set<String> principals = new HashSet<>(scenario.principals());
        if (principals.isEmpty()) {
            things.protectedBy(backup).stream()
                    .map(things::component)
                    .filter(Objects::nonNull)
                    .map(Component::deletableBy)
                    .filter(Objects::nonNull)
                    .forEach(principals::addAll);
        }
        return principals;
    }

    private List<Component> used(Backup backup) {
        return things.nodes(backup.uses()).stream()
                .map(things::component)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean none(@Nullable Collection<String> deletableBy, Set<String> principals) {
        return deletableBy == null || deletableBy.stream().noneMatch(principals::contains);
    }
}
