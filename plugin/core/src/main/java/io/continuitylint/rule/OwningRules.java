package io.continuitylint.rule;

import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.fact.singlepoint.UnusableBackup;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.Exposure;
import java.util.List;
import java.util.stream.Stream;

/** Which rules report what makes a backup unusable: each part of a recovery has one of its own. */
final class OwningRules {

    private static final List<String> SHARED_COMPONENT = List.of(
            "independence/backup-needs-primary",
            "independence/shared-control-plane",
            "independence/shared-identity",
            "independence/shared-upstream",
            "independence/hidden-shared-dependency");
    private static final List<String> SHARED_DOMAIN = List.of(
            "independence/shared-failure-domain",
            "independence/hidden-shared-dependency",
            "independence/shared-control-plane",
            "independence/shared-identity",
            "independence/common-mode-software",
            "independence/shared-upstream");

    private OwningRules() {}

    /** Their ids; those that a pack does not have explain nothing. */
    static List<String> of(UnusableBackup unusable) {
        List<String> ofPart = ofPart(unusable);
        // Identity providers and control planes have rules of their own, through whatever part they are shared.
        boolean separate = unusable.part() != RecoveryPart.NONE && Exposure.separateKind(unusable.element()) != null;
        return separate
                ? Stream.concat(SHARED_COMPONENT.stream(), ofPart.stream()).toList()
                : ofPart;
    }

    /** What a scenario takes beside the primary is not shared with it; what is shared is a single point by itself. */
    private static List<String> shared(Subject element) {
        if (element instanceof Scenario) {
            return List.of();
        }
        return element instanceof Domain ? SHARED_DOMAIN : SHARED_COMPONENT;
    }

    private static List<String> ofPart(UnusableBackup unusable) {
        return switch (unusable.part()) {
            case NONE -> shared(unusable.element());
            case COPIES ->
                Stream.concat(SHARED_DOMAIN.stream(), Stream.of("readiness/keys-unrecoverable"))
                        .toList();
            case TOOLS, COMMS, PHYSICAL, FENCING -> List.of("activation/recovery-path-in-failure");
            case DETECTION -> List.of("activation/detection-fails-with-primary");
            case ACTIVATORS -> List.of("activation/no-authorized-activator", "activation/activator-unreachable");
            case CREDENTIALS -> List.of("access/credential-custody");
            case RUNBOOK -> List.of("activation/runbook-unreachable");
            case RESTORE_TARGET -> List.of("restoration/nowhere-to-restore");
            case CATALOGUE -> List.of("restoration/tooling-in-failure");
        };
    }
}
