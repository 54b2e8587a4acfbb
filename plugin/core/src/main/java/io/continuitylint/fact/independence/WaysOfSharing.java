package io.continuitylint.fact.independence;

import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.independence.SharedElements.How;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Variant;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.Stores;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which one way a primary and its backup share an element, so that each is reported by one rule. */
final class WaysOfSharing {

    private final Sources from;
    private final BackupReferences references;

    WaysOfSharing(Sources from) {
        this.from = from;
        this.references = new BackupReferences(from.workspace());
    }

    /** First match, in the order of the catalogue; null where a rule about the recovery path or a scenario reports it. */
    @Nullable
    How of(Subject element, Subject primary, Backup backup, Set<Domain> ofPrimary, Set<Domain> ofBackup) {
        if (element instanceof Scenario) {
            return null;
        }
        boolean service = from.losses().disablesService(element, backup) || holdsEveryCopy(element, backup);
        if (element == primary) {
            return service ? How.PRIMARY : null;
        }
        if (element instanceof Domain domain && ofPrimary.contains(domain) && ofBackup.contains(domain)) {
            return ofKind(domain, primary, backup, How.FAILURE_DOMAIN);
        }
        if (!service) {
            return null;
        }
        return element instanceof Domain domain
                ? ofKind(domain, primary, backup, How.HIDDEN)
                : How.of((Component) element, kind -> from.exposure().demands(backup, kind));
    }

    /** Copies are places of the backup, though only one of them is needed to recover. */
    private boolean holdsEveryCopy(Subject element, Backup backup) {
        return element instanceof Domain && from.losses().disablesRecovery(element, backup, RecoveryPart.COPIES);
    }

    /** By the kind of the domain; {@code place} is the way for places and their like. */
    private @Nullable How ofKind(Domain domain, Subject primary, Backup backup, How place) {
        DomainKind kind = domain.kind();
        if (kind == null) {
            return null;
        }
        if (backup.variant() == Variant.BACKUP_POWER && !comparedForPower(kind)) {
            return null;
        }
        return switch (kind) {
            case CONTROL_PLANE -> How.CONTROL_PLANE;
            case IDENTITY, TRUST -> How.IDENTITY;
            case SOFTWARE, CONFIG -> runsEverywhere(domain, backup) ? How.SOFTWARE : null;
            case VENDOR, FACTORY -> How.UPSTREAM;
            case TEAM, PERSON -> How.PEOPLE;
            case JURISDICTION -> null;
            case TENANCY -> isCopyOfStore(primary, backup) ? null : place;
            default -> place;
        };
    }

    /** A fault that spares a thing the backup uses is not common to both. */
    private boolean runsEverywhere(Domain software, Backup backup) {
        return references.used(backup).stream().allMatch(used -> from.losses().removes(software, used));
    }

    /** A generator is beside its feed; what it must not share is its rack, its room and its hazards. */
    private static boolean comparedForPower(DomainKind kind) {
        return kind.isHazard()
                || switch (kind) {
                    case RACK, ROOM, BUILDING, POWER, NETWORK_PATH -> true;
                    default -> false;
                };
    }

    /** The tenancies of a store and its copies are compared with each other by independence/one-principal-destroys-all. */
    private boolean isCopyOfStore(Subject primary, Backup backup) {
        boolean perhaps =
                primary instanceof Component component && from.stores().isUncertain(component);
        return (perhaps || Stores.store(primary) != null) && backup.holdsData();
    }
}
