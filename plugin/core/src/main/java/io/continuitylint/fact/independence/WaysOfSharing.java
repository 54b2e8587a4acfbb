package io.continuitylint.fact.independence;

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

    /**
     * First match, in the order of the catalogue; null where a rule about the recovery path or a scenario reports it. Planes
     * and identities that must be separate are shared by whatever part. Of a backup that never works only where it lies is
     * shared.
     */
    @Nullable
    How of(Subject element, Subject primary, Backup backup, Set<Domain> ofPrimary, Set<Domain> ofBackup) {
        if (element instanceof Scenario) {
            return null;
        }
        if (element instanceof Domain domain && ofPrimary.contains(domain) && ofBackup.contains(domain)) {
            return ofKind(domain, backup, How.FAILURE_DOMAIN);
        }
        boolean service = isOnServicePath(element, backup);
        if (element == primary && service) {
            return How.PRIMARY;
        }
        if (!service && !isSharedAnyway(element, backup)) {
            return null;
        }
        return element instanceof Domain domain
                ? ofKind(domain, backup, How.HIDDEN)
                : How.of((Component) element, kind -> from.exposure().demands(backup, kind));
    }

    /** What does not run with nothing lost depends on nothing in particular. */
    private boolean isOnServicePath(Subject element, Backup backup) {
        return from.losses().disablesService(element, backup) && from.losses().runs(backup)
                || from.losses().holdsEveryCopy(element, backup);
    }

    private boolean isSharedAnyway(Subject element, Backup backup) {
        return from.exposure().isOfSeparateKind(element, backup)
                && from.losses().isEverUsable(backup);
    }

    /**
     * By the kind of the domain; {@code place} is the way for places and their like. The tenancies of data and its copies
     * are compared by independence/one-principal-destroys-all.
     */
    private @Nullable How ofKind(Domain domain, Backup backup, How place) {
        DomainKind kind = domain.kind();
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case CONTROL_PLANE -> How.CONTROL_PLANE;
            case IDENTITY, TRUST -> How.IDENTITY;
            case SOFTWARE, CONFIG -> runsEverywhere(domain, backup) ? How.SOFTWARE : null;
            case VENDOR, FACTORY -> How.UPSTREAM;
            case TEAM, PERSON -> How.PEOPLE;
            case JURISDICTION -> null;
            case TENANCY -> backup.holdsData() || isBesideFeed(kind, backup) ? null : place;
            default -> isBesideFeed(kind, backup) ? null : place;
        };
    }

    /** A fault that spares a thing the backup uses is not common to both. */
    private boolean runsEverywhere(Domain software, Backup backup) {
        return references.used(backup).stream().allMatch(used -> from.losses().removes(software, used));
    }

    /** A generator is beside its feed; what it must not share is its rack, its room and its hazards. */
    private static boolean isBesideFeed(DomainKind kind, Backup backup) {
        if (backup.variant() != Variant.BACKUP_POWER || kind.isHazard()) {
            return false;
        }
        return switch (kind) {
            case RACK, ROOM, BUILDING, POWER, NETWORK_PATH -> false;
            default -> true;
        };
    }
}
