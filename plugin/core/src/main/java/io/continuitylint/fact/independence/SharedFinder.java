package io.continuitylint.fact.independence;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.independence.SharedElements.How;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import io.continuitylint.view.protection.BackupReferences;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what takes a primary and its backup away together. */
final class SharedFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(SharedElements.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final BackupReferences references;
        private final WaysOfSharing ways;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.references = new BackupReferences(from.workspace());
            this.ways = new WaysOfSharing(from);
            this.facts = facts;
        }

        void run() {
            for (Backup backup : from.workspace().backups().values()) {
                if (from.losses().standsIn(backup) && !from.misread().covers(backup, "variant")) {
                    for (Reference reference : backup.protects()) {
                        Subject primary = from.workspace().find(reference);
                        if (primary != null) {
                            compare(primary, backup);
                        }
                    }
                }
            }
        }

        private void compare(Subject primary, Backup backup) {
            Set<Domain> ofPrimary = from.places().of(primary);
            Set<Domain> ofBackup = from.places().of(backup);
            Map<How, List<Subject>> shared = new EnumMap<>(How.class);
            List<Subject> compared = from.exposure().of(primary, backup);
            compared.addAll(from.exposure().notRequired(primary, backup));
            for (Subject element : compared) {
                if (from.losses().disables(element, backup)) {
                    How how = ways.of(element, primary, backup, ofPrimary, ofBackup);
                    if (how != null) {
                        shared.computeIfAbsent(how, unused -> new ArrayList<>()).add(element);
                    }
                }
            }
            shared.forEach((how, elements) -> report(primary, backup, how, elements));
        }

        private void report(Subject primary, Backup backup, How how, List<Subject> elements) {
            List<Subject> unsurvived = new ArrayList<>();
            Backup survivor = null;
            for (Subject element : elements) {
                Backup other = from.protections().survivor(element, primary, backup);
                if (other == null) {
                    unsurvived.add(element);
                } else {
                    survivor = survivor == null ? other : survivor;
                }
            }
            List<Subject> reported = nearest(unsurvived.isEmpty() ? elements : unsurvived);
            Subject first = reported.get(0);
            Chain toBackup = toBackup(backup, first);
            int omitted = (unsurvived.isEmpty() ? elements : unsurvived).size() - reported.size();
            facts.accept(new SharedElements(
                    backup,
                    primary,
                    how,
                    reported,
                    omitted,
                    place(backup, how, toBackup),
                    unsurvived.isEmpty() ? survivor : null,
                    how != How.SOFTWARE || from.exposure().demands(backup, DomainKind.SOFTWARE),
                    how == How.SOFTWARE && isStaggered(primary, backup),
                    null,
                    from.losses().chain(primary, first),
                    toBackup));
        }

        /** Through what runs, or all copies, where that is shared; it may be a part of the recovery as well. */
        private @Nullable Chain toBackup(Backup backup, Subject first) {
            if (from.losses().disablesService(first, backup)) {
                return from.losses().chain(backup, RecoveryPart.NONE, first);
            }
            return from.losses().holdsEveryCopy(first, backup)
                    ? from.losses().chain(backup, RecoveryPart.COPIES, first)
                    : from.losses().chain(backup, first);
        }

        private boolean isStaggered(Subject primary, Backup backup) {
            Timespan detect =
                    backup.activation() == null ? null : backup.activation().untilDetected();
            return Stagger.outlasts(detect, references.components(primary))
                    || Stagger.outlasts(detect, references.used(backup));
        }

        /** Of domains all, the smallest first; of things further down the line those that no other of them takes away. */
        private List<Subject> nearest(List<Subject> elements) {
            List<Domain> domains = elements.stream()
                    .filter(Domain.class::isInstance)
                    .map(Domain.class::cast)
                    .toList();
            return domains.size() == elements.size()
                    ? from.places().smallestFirst(domains)
                    : from.losses().nearest(elements);
        }
    }

    /** Of a place, the text that puts the backup there; of anything else, what the backup uses. */
    private static Place place(Backup backup, How how, @Nullable Chain toBackup) {
        if (toBackup == null || toBackup.links().size() < 2) {
            return backup.at("uses");
        }
        List<Chain.Link> links = toBackup.links();
        Chain.Link third = links.get(Math.min(2, links.size() - 1));
        return how != How.HIDDEN && third.subject() instanceof Domain
                ? third.place()
                : links.get(1).place();
    }
}
