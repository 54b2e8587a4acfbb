package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What requires what, and which backups can stand in for what (derived-notions.md, Standing in). */
final class Protection {

    private final Things things;
    private final Set<String> nodes;
    private final List<Backup> backups = new ArrayList<>();
    private final Map<String, List<Requirement>> required = new HashMap<>();
    private final Map<Backup, List<Requirement>> service = new HashMap<>();
    private final Map<Backup, Map<RecoveryPart, List<Requirement>>> recovery = new HashMap<>();

    Protection(Things things) {
        this.things = things;
        this.nodes = things.all();
        Requirements requirements = new Requirements(things);
        nodes.forEach(node -> required.put(node, requirements.of(node)));
        for (Backup backup : things.workspace().backups().values()) {
            if (canStandIn(backup)) {
                backups.add(backup);
            }
            service.put(backup, requirements.service(backup));
            recovery.put(backup, RecoveryPart.of(backup, things));
        }
    }

    private boolean canStandIn(Backup backup) {
        List<String> uses = things.nodes(backup.uses());
        return !uses.isEmpty()
                && !backup.isNeighbour()
                && uses.stream().noneMatch(things.protectedBy(backup)::contains)
                && uses.stream().map(things::component).filter(Objects::nonNull).noneMatch(Component::isRetired);
    }

    Things things() {
        return things;
    }

    Set<String> nodes() {
        return nodes;
    }

    /** Those that can stand in for anything. */
    List<Backup> backups() {
        return backups;
    }

    /** Those that can stand in for a thing wherever it is needed. */
    List<Backup> everywhere(String node) {
        return backups.stream()
                .filter(backup -> !backup.isInline())
                .filter(backup -> things.protectedBy(backup).contains(node))
                .toList();
    }

    /** Those that can stand in for a member where it is needed. */
    List<Backup> at(Requirement.Member member) {
        List<Backup> all = new ArrayList<>(everywhere(member.node()));
        member.inline().stream().filter(backups::contains).forEach(all::add);
        return all;
    }

    List<Requirement> required(String node) {
        return required.getOrDefault(node, List.of());
    }

    List<Requirement> service(Backup backup) {
        return service.getOrDefault(backup, List.of());
    }

    Map<RecoveryPart, List<Requirement>> recovery(Backup backup) {
        return recovery.getOrDefault(backup, Map.of());
    }
}
