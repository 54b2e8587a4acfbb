package io.continuitylint.fact.activation;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something the recovery needs fails in a loss that the backup is there for. There is one for each backup, part of the
 * recovery and entry of that part. What does not work with nothing lost is not lost with anything.
 *
 * @param primary what is to be recovered; where the backup protects several things, one that nothing else keeps in that loss
 * @param part what it is to the recovery, in the words of the manifest
 * @param tool the entry of that part that fails; of several any of which would do, the one with the smallest id
 * @param place where the backup names the entry
 * @param element the loss that takes it away, of several one that the primary and its other backups do not survive
 * @param omitted how many more such losses there are
 * @param other the only one of these; null if there are none or several
 * @param survivor what survives it, which makes this an info: the primary itself, where a scenario leaves it running with
 *     its data whole, or another backup; else null
 * @param standbys of what is restored to, the other backups of the primary that use it; else none
 * @param toPrimary a chain from the primary to the element; null if there is none
 * @param toTool likewise from the backup, through the entry; null where there is none
 */
public record RecoveryInFailure(
        Backup backup,
        Subject primary,
        RecoveryPart part,
        Subject tool,
        Place place,
        Subject element,
        int omitted,
        @Nullable Subject other,
        @Nullable Subject survivor,
        List<Backup> standbys,
        @Nullable Chain toPrimary,
        @Nullable Chain toTool) {

    /** Whether it is a credential, or the key without which a copy cannot be read. */
    public boolean isCredential() {
        return part == RecoveryPart.CREDENTIALS
                || part == RecoveryPart.COPIES && tool instanceof Component component && component.credential() != null;
    }

    /** Of ways to communicate, detectors, activators and places of the runbook, all of which are lost, every one; else none. */
    public List<Reference> alternatives() {
        Activation activation = backup.activation();
        if (activation == null) {
            return List.of();
        }
        return switch (part) {
            case COMMS -> activation.comms();
            case DETECTION -> activation.detectedBy();
            case ACTIVATORS -> activation.activators();
            case RUNBOOK ->
                Stream.concat(activation.runbookAt().stream(), activation.runbookAlsoAt().stream())
                        .toList();
            default -> List.of();
        };
    }
}
