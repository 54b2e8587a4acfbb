package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts through which a recovery can fail (derived-notions.md, Requirements: backup, recovery part). */
enum RecoveryPart {
    TOOLS,
    COMMS,
    PHYSICAL,
    FENCING,
    CREDENTIALS,
    CATALOGUE,
    TARGET,
    COPIES,
    DETECTORS,
    ACTIVATORS,
    RUNBOOK;

    /** What each part of a backup requires. */
    static Map<RecoveryPart, List<Requirement>> of(Backup backup, Things things) {
        Map<RecoveryPart, List<Requirement>> parts = new EnumMap<>(RecoveryPart.class);
        for (RecoveryPart part : values()) {
            parts.put(part, List.of());
        }
        if (backup.access() != null) {
            parts.put(CREDENTIALS, Requirement.each(things.nodes(backup.access().credentials())));
            parts.put(PHYSICAL, Requirement.each(things.nodes(backup.access().physical())));
        }
        if (backup.restore() != null) {
            parts.put(TARGET, Requirement.oneOf(things.nodes(backup.restore().target())));
            parts.put(CATALOGUE, each(backup.restore().catalogue(), things));
        }
        parts.put(COPIES, copies(backup, things));
        if (backup.activation() != null) {
            ofActivation(backup.activation(), things, parts);
        }
        return parts;
    }

    private static void ofActivation(Activation activation, Things things, Map<RecoveryPart, List<Requirement>> parts) {
        Requirements requirements = new Requirements(things);
        parts.put(
                TOOLS,
                activation.tools().stream()
                        .filter(Need::hard)
                        .map(requirements::of)
                        .toList());
        if (activation.fencing() != null) {
            parts.put(FENCING, each(activation.fencing().by(), things));
        }
        Activation.Mode mode = activation.mode();
        if (mode == Activation.Mode.AUTOMATIC || mode == Activation.Mode.SEMI) {
            parts.put(DETECTORS, Requirement.oneOf(things.nodes(activation.detectedBy())));
        }
        if (mode == Activation.Mode.SEMI || mode == Activation.Mode.MANUAL) {
            parts.put(ACTIVATORS, Requirement.oneOf(things.nodes(activation.activators())));
            parts.put(COMMS, Requirement.oneOf(things.nodes(activation.comms())));
            List<Reference> places = new ArrayList<>(activation.runbookAt());
            if (!places.isEmpty()) {
                places.addAll(activation.runbookAlsoAt());
            }
            parts.put(RUNBOOK, Requirement.oneOf(things.nodes(places)));
        }
    }

    /** One of the copies: where it lies, and the key without which it cannot be read. */
    private static List<Requirement> copies(Backup backup, Things things) {
        if (backup.copies().isEmpty()) {
            return List.of();
        }
        List<Requirement> copies = new ArrayList<>();
        for (Backup.Copy copy : backup.copies()) {
            List<Requirement> all = new ArrayList<>(Requirement.each(things.nodes(copy.in())));
            all.addAll(each(copy.encryptedWith(), things));
            copies.add(new Requirement.AtLeast(all.size(), all));
        }
        return List.of(new Requirement.AtLeast(1, copies));
    }

    private static List<Requirement> each(@Nullable Reference reference, Things things) {
        String node = things.node(reference);
        return node == null ? List.of() : Requirement.each(List.of(node));
    }
}
