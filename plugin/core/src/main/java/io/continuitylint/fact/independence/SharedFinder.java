package io.continuitylint.fact.independence;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.fact.independence.SharedElements.How;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Variant;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.protection.Stores;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what takes a primary and its backup away together. Each shared element has one owner among the ways of sharing,
 * so that each is reported by one rule.
 */
public final class SharedFinder {

    private final Workspace workspace;
    private final LossView losses;
    private final Exposure exposure;
    private final Places places;
    private final Protections protections;
    private final Consumer<Object> facts;
    private final BackupReferences sides;

    public SharedFinder(
            Workspace workspace,
            LossView losses,
            Exposure exposure,
            Places places,
            Protections protections,
            Consumer<Object> facts) {
        this.workspace = workspace;
        this.losses = losses;
        this.exposure = exposure;
        this.places = places;
        this.protections = protections;
        this.facts = facts;
        this.sides = new BackupReferences(workspace);
    }

    public void find() {
        for (Backup backup : workspace.backups().values()) {
            if (losses.standsIn(backup)) {
                for (Reference reference : backup.protects()) {
                    Subject primary = workspace.find(reference);
                    if (primary != null) {
                        compare(primary, backup);
                    }
                }
            }
        }
    }

    private void compare(Subject primary, Backup backup) {
        Set<Domain> ofPrimary = places.of(primary);
        Set<Domain> ofBackup = places.of(backup);
        Map<How, List<Subject>> shared = new EnumMap<>(How.class);
        List<Subject> compared = exposure.of(primary, backup);
        compared.addAll(exposure.unasked(primary, backup));
        for (Subject element : compared) {
            if (losses.disables(element, backup)) {
                How how = owner(element, primary, backup, ofPrimary, ofBackup);
                if (how != null) {
                    shared.computeIfAbsent(how, unused -> new ArrayList<>()).add(element);
                }
            }
        }
        shared.forEach((how, elements) -> report(primary, backup, how, elements));
    }

    /** First match, in the order of the catalogue; null where a rule about the recovery path or a scenario owns it. */
    private @Nullable How owner(
            Subject element, Subject primary, Backup backup, Set<Domain> ofPrimary, Set<Domain> ofBackup) {
        if (element instanceof Scenario) {
            return null;
        }
        boolean service = losses.disablesService(element, backup) || holdsEveryCopy(element, backup);
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
                : How.of((Component) element, kind -> exposure.demands(backup, kind));
    }

    /** Copies are places of the backup, though only one of them is needed to recover. */
    private boolean holdsEveryCopy(Subject element, Backup backup) {
        return element instanceof Domain && losses.disablesRecovery(element, backup, RecoveryPart.COPIES);
    }

    /** Which rule speaks about a domain of this kind; {@code place} is the one for places and their like. */
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

    /** A fault that spares a thing the backup uses is none that both have in common. */
    private boolean runsEverywhere(Domain software, Backup backup) {
        return sides.used(backup).stream().allMatch(used -> losses.removes(software, used));
    }

    /** A generator stands beside its feed; it is asked not to share its rack, its room or its hazards. */
    private static boolean comparedForPower(DomainKind kind) {
        return kind.isHazard()
                || switch (kind) {
                    case RACK, ROOM, BUILDING, POWER, NETWORK_PATH -> true;
                    default -> false;
                };
    }

    /** The tenancies of a store and its copies are compared with each other by independence/one-principal-destroys-all. */
    private static boolean isCopyOfStore(Subject primary, Backup backup) {
        return Stores.store(primary) != null && backup.holdsData();
    }

    private void report(Subject primary, Backup backup, How how, List<Subject> elements) {
        List<Subject> unsurvived = new ArrayList<>();
        Backup survivor = null;
        for (Subject element : elements) {
            Backup other = protections.survivor(element, primary, backup);
            if (other == null) {
                unsurvived.add(element);
            } else {
                survivor = survivor == null ? other : survivor;
            }
        }
        List<Subject> reported = nearest(unsurvived.isEmpty() ? elements : unsurvived);
        Subject first = reported.get(0);
        Chain toBackup = losses.chain(backup, first);
        int behind = (unsurvived.isEmpty() ? elements : unsurvived).size() - reported.size();
        facts.accept(new SharedElements(
                backup,
                primary,
                how,
                reported,
                behind,
                place(backup, how, toBackup),
                unsurvived.isEmpty() ? survivor : null,
                how != How.SOFTWARE || exposure.demands(backup, DomainKind.SOFTWARE),
                how == How.SOFTWARE && isStaggered(primary, backup),
                losses.chain(primary, first),
                toBackup));
    }

    private boolean isStaggered(Subject primary, Backup backup) {
        Timespan detect =
                backup.activation() == null ? null : backup.activation().untilDetected();
        return Stagger.outlasts(detect, sides.components(primary)) || Stagger.outlasts(detect, sides.used(backup));
    }

    /** Another backup beside this one that is usable when the element is lost. */

    /** Of domains all, the smallest first; of things further down the line those that no other of them takes away. */
    private List<Subject> nearest(List<Subject> elements) {
        List<Domain> domains = elements.stream()
                .filter(Domain.class::isInstance)
                .map(Domain.class::cast)
                .toList();
        return domains.size() == elements.size() ? places.smallestFirst(domains) : losses.nearest(elements);
    }

    /** Of a place, the text that puts the backup there; of anything else, what the backup uses. */
    private static Place place(Backup backup, How how, @Nullable Chain toBackup) {
        if (toBackup == null || toBackup.links().size() < 2) {
            return backup.at("uses");
        }
        List<Chain.Link> links = toBackup.links();
        return how == How.FAILURE_DOMAIN
                ? links.get(Math.min(2, links.size() - 1)).place()
                : links.get(1).place();
    }
}
