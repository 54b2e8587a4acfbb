package io.continuitylint.fact.activation;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a recovery that are lost together with what is to be recovered. */
final class RecoveryPathFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(RecoveryInFailure.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    /** One of the things that a part of a recovery takes, by its number among them. */
    private record Entry(RecoveryPart part, int number) {}

    private static final class Search {

        private final Workspace workspace;
        private final LossView losses;
        private final Exposure exposure;
        private final Places places;
        private final BackupReferences references;
        private final Protections protections;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.losses = from.losses();
            this.exposure = from.exposure();
            this.places = from.places();
            this.references = new BackupReferences(workspace);
            this.protections = from.protections();
            this.facts = facts;
        }

        void run() {
            for (Backup backup : workspace.backups().values()) {
                if (losses.standsIn(backup) && !isServiceUnknown(backup)) {
                    judge(backup);
                }
            }
        }

        /** What protects several things is lost with the first, by id, of those that nothing else keeps then. */
        private void judge(Backup backup) {
            Map<Entry, RecoveryInFailure> worst = new LinkedHashMap<>();
            references.primaries(backup).stream()
                    .filter(primary -> !losses.neverRuns(primary))
                    .sorted(Comparator.comparing(Subject::id))
                    .forEach(primary -> judge(primary, backup)
                            .forEach((entry, fact) -> worst.merge(entry, fact, Search::lessSurvived)));
            worst.values().forEach(facts);
        }

        private static RecoveryInFailure lessSurvived(RecoveryInFailure one, RecoveryInFailure other) {
            return survived(other) < survived(one) ? other : one;
        }

        /** Not at all, by another backup, or because what is protected runs on. */
        private static int survived(RecoveryInFailure fact) {
            return fact.survivor() == null ? 0 : fact.survivor() == fact.primary() ? 2 : 1;
        }

        /** What goes with its primary needs no recovery: whether it does is unknown where a thing, copy or place is. */
        private boolean isServiceUnknown(Backup backup) {
            Misread misread = workspace.misread();
            return misread.covers(backup, "uses")
                    || misread.covers(backup, "copies")
                    || backup.uses().stream()
                            .map(workspace::component)
                            .anyMatch(used -> used != null && misread.covers(used, "in"));
        }

        /**
         * What takes away what runs, or every copy, and where both lie, is shared between the two themselves; that has rules
         * of its own, as have identity providers and control planes.
         */
        private Map<Entry, RecoveryInFailure> judge(Subject primary, Backup backup) {
            Set<Domain> shared = new HashSet<>(places.of(primary));
            shared.retainAll(places.of(backup));
            List<Subject> exposed = exposure.of(primary, backup).stream()
                    .filter(element -> !(element instanceof Domain domain && shared.contains(domain)))
                    .filter(element -> losses.disables(element, backup))
                    .filter(element -> !losses.disablesService(element, backup))
                    .filter(element -> !losses.holdsEveryCopy(element, backup))
                    .filter(element -> !exposure.mayBeOfSeparateKind(element, backup))
                    .toList();
            Map<Entry, RecoveryInFailure> found = new LinkedHashMap<>();
            if (exposed.isEmpty()) {
                return found;
            }
            for (RecoveryPart part : RecoveryPart.values()) {
                List<Subject> elements = exposed.stream()
                        .filter(element -> losses.disablesRecovery(element, backup, part))
                        .toList();
                byEntry(backup, part, elements)
                        .forEach((number, chains) ->
                                found.put(new Entry(part, number), fact(primary, backup, part, chains)));
            }
            return found;
        }

        /** One for each entry of the part: each tool, but of ways to communicate, which are all lost at once, one. */
        private Map<Integer, Map<Subject, Chain>> byEntry(Backup backup, RecoveryPart part, List<Subject> elements) {
            Map<Integer, Map<Subject, Chain>> byEntry = new TreeMap<>();
            for (Subject element : nearestFirst(elements)) {
                losses.chains(backup, part, element).forEach((entry, chain) -> {
                    if (chain.links().size() > 1) {
                        byEntry.computeIfAbsent(entry, unused -> new LinkedHashMap<>())
                                .put(element, chain);
                    }
                });
            }
            return byEntry;
        }

        /** Those that are not lost through another of them come first, so that the message names what breaks. */
        private List<Subject> nearestFirst(List<Subject> elements) {
            List<Subject> sorted = new ArrayList<>(losses.nearest(elements));
            elements.stream()
                    .filter(element -> !sorted.contains(element))
                    .sorted(Comparator.comparing(Subject::id))
                    .forEach(sorted::add);
            return sorted;
        }

        /** @param chains to one entry, from each element that takes it away, the nearest first */
        private RecoveryInFailure fact(Subject primary, Backup backup, RecoveryPart part, Map<Subject, Chain> chains) {
            Map<Subject, Subject> survivors = new HashMap<>();
            for (Subject element : chains.keySet()) {
                Subject survivor = survivor(element, primary, backup);
                if (survivor != null) {
                    survivors.put(element, survivor);
                }
            }
            List<Subject> lost = worst(List.copyOf(chains.keySet()), element -> !survivors.containsKey(element));
            lost = worst(lost, element -> survivors.get(element) != primary);
            Subject worst = lost.get(0);
            Chain toTool = Objects.requireNonNull(chains.get(worst));
            return new RecoveryInFailure(
                    backup,
                    primary,
                    part,
                    entry(backup, toTool.links().get(1).subject(), worst),
                    toTool.links().get(1).place(),
                    worst,
                    lost.size() - 1,
                    lost.size() == 2 ? lost.get(1) : null,
                    survivors.get(worst),
                    part == RecoveryPart.RESTORE_TARGET ? standbys(backup, primary) : List.of(),
                    losses.chain(primary, worst),
                    toTool);
        }

        /** What a backup names, where a chain goes on through what stands in for it, as it never runs itself. */
        private Subject entry(Backup backup, Subject reached, Subject element) {
            return reached instanceof Backup standIn
                    ? references.primaries(standIn).stream()
                            .filter(named -> losses.neverRuns(named) && losses.breaks(element, backup, named))
                            .min(Comparator.comparing(Subject::id))
                            .orElse(reached)
                    : reached;
        }

        /** The other backups that use what a backup is restored to. */
        private List<Backup> standbys(Backup backup, Subject primary) {
            if (backup.restore() == null) {
                return List.of();
            }
            List<@Nullable Subject> targets =
                    backup.restore().target().stream().map(workspace::find).toList();
            return protections.beside(backup, primary).stream()
                    .filter(other -> other != backup
                            && other.uses().stream().map(workspace::find).anyMatch(targets::contains))
                    .toList();
        }

        /** The primary itself, where a scenario leaves it running and its data whole; else another backup, if any. */
        private @Nullable Subject survivor(Subject element, Subject primary, Backup backup) {
            return losses.harms(element, primary) ? protections.survivor(element, primary, backup) : primary;
        }

        /** Those for which a condition holds, if there are any; else all. */
        private static List<Subject> worst(List<Subject> losses, Predicate<Subject> condition) {
            List<Subject> worst = losses.stream().filter(condition).toList();
            return worst.isEmpty() ? losses : worst;
        }
    }
}
