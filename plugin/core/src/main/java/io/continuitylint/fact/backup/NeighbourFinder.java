package io.continuitylint.fact.backup;

import io.continuitylint.analysis.Graph;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.BackupReferences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at what is called a backup and never stands in, and for a backup beside it. */
final class NeighbourFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Neighbour.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Consumer<Object> facts;
        private final BackupReferences references;
        private final Map<Subject, Backup> everywhere = new HashMap<>();
        private final Map<Subject, List<Need.Single>> needs = new HashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.facts = facts;
            this.references = new BackupReferences(from.workspace());
            for (Backup backup : from.workspace().backups().values()) {
                if (!backup.isNeighbour() && !backup.isInline()) {
                    references.primaries(backup).forEach(primary -> everywhere.putIfAbsent(primary, backup));
                }
            }
            from.workspace().functions().values().forEach(this::index);
            from.workspace().components().values().forEach(this::index);
        }

        void run() {
            for (Backup backup : from.workspace().backups().values()) {
                if (backup.isNeighbour()) {
                    Subject dependent = from.workspace().find(backup.inlineOf());
                    for (Subject primary : references.primaries(backup)) {
                        facts.accept(new Neighbour(
                                backup,
                                primary,
                                function(dependent == null ? primary : dependent),
                                beside(backup, primary)));
                    }
                }
            }
        }

        private @Nullable Function function(Subject needing) {
            return from.demand().demanding(needing).stream()
                    .filter(function ->
                            function.mbco() != null && function.mbco().number().signum() > 0)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable Backup beside(Backup backup, Subject primary) {
            Backup known = everywhere.get(primary);
            if (known != null) {
                return known;
            }
            if (backup.isInline()) {
                return needs.getOrDefault(primary, List.of()).stream()
                        .filter(need -> need.backups().contains(backup))
                        .findFirst()
                        .map(Search::backup)
                        .orElse(null);
            }
            return besideEverywhere(primary);
        }

        /** Where every need of a thing has a backup of its own, one that protects it everywhere is not missed. */
        private @Nullable Backup besideEverywhere(Subject primary) {
            Backup first = null;
            for (Need.Single need : needs.getOrDefault(primary, List.of())) {
                Backup here = backup(need);
                if (here == null) {
                    return null;
                }
                first = first == null ? here : first;
            }
            return first;
        }

        private static @Nullable Backup backup(Need.Single need) {
            return need.backups().stream()
                    .filter(backup -> !backup.isNeighbour())
                    .findFirst()
                    .orElse(null);
        }

        private void index(Subject dependent) {
            for (Need need : Graph.needsOf(dependent)) {
                if (need instanceof Need.Single single && single.hard()) {
                    Subject primary = from.workspace().find(single.use());
                    if (primary != null) {
                        needs.computeIfAbsent(primary, unused -> new ArrayList<>())
                                .add(single);
                    }
                }
            }
        }
    }
}
