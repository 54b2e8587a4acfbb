package io.continuitylint.fact.backup;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.backup.WeakCopies.Weak;
import io.continuitylint.fact.backup.WeakCopies.Weakness;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for stores of critical functions whose backups would all be lost or spoilt with them. */
final class WeakCopyFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(WeakCopies.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Stores stores;
        private final Misread misread;
        private final ServiceReach reach;
        private final LossView losses;
        private final Places places;
        private final BackupReferences references;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.stores = from.stores();
            this.misread = from.workspace().misread();
            this.reach = from.byTier();
            this.losses = from.losses();
            this.places = from.places();
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        void run() {
            for (List<Component> replicas : stores.originals()) {
                Function function = replicas.stream()
                        .map(reach::strictest)
                        .filter(Objects::nonNull)
                        .min(Function.STRICTEST_FIRST)
                        .orElse(null);
                boolean known = replicas.stream().noneMatch(stores::isUncertain);
                List<Weak> weak = function == null || !known ? null : allWeak(replicas);
                if (function != null && weak != null && !weak.isEmpty()) {
                    facts.accept(new WeakCopies(replicas.get(0), function, weak));
                }
            }
        }

        /** Null where one of the backups is a backup. */
        private @Nullable List<Weak> allWeak(List<Component> replicas) {
            List<Weak> all = new ArrayList<>();
            for (Backup backup : stores.backupsOf(replicas)) {
                Weak weak = weak(backup, replicas);
                if (weak == null) {
                    return null;
                }
                all.add(weak);
            }
            return all;
        }

        /** Why it does not count as a backup; null if it does. */
        private @Nullable Weak weak(Backup backup, List<Component> replicas) {
            if (backup.sync() != null && Boolean.TRUE.equals(backup.sync().propagatesDeletes())) {
                return new Weak(backup, Weakness.COPIES_DELETIONS, null);
            }
            if (backup.holdsData() && hasNoOwnerOrInterval(backup)) {
                return new Weak(backup, Weakness.NO_OWNER_OR_INTERVAL, null);
            }
            Weak first = null;
            for (Backup.Copy copy : backup.copies()) {
                Weak weak = weak(copy, backup, replicas);
                if (weak == null) {
                    return null;
                }
                first = first == null ? weak : first;
            }
            return first != null || !backup.holdsData() ? first : ofUses(backup, replicas);
        }

        /** Where one of the three could not be read, it may be there. */
        private boolean hasNoOwnerOrInterval(Backup backup) {
            return backup.owner() == null
                    && backup.cadence() == null
                    && (backup.sync() == null || backup.sync().interval() == null)
                    && !misread.covers(backup, "owner")
                    && !misread.covers(backup, "cadence")
                    && !misread.covers(backup, "sync", "interval");
        }

        /** A backup of data that lists no copies is on the media of what it uses. */
        private @Nullable Weak ofUses(Backup backup, List<Component> replicas) {
            Weak first = null;
            for (Component used : references.used(backup)) {
                String media = used.data() == null ? null : used.data().media();
                Weak weak = weak(media, places.of(used), backup, replicas);
                if (weak == null) {
                    return null;
                }
                first = first == null ? weak : first;
            }
            return first;
        }

        private @Nullable Weak weak(Backup.Copy copy, Backup backup, List<Component> replicas) {
            Set<Domain> in = copy.in().isEmpty() ? usedPlaces(backup) : places.climb(copy.in());
            return weak(copy.media(), in, backup, replicas);
        }

        private @Nullable Weak weak(@Nullable String media, Set<Domain> in, Backup backup, List<Component> replicas) {
            return switch (media == null ? "" : media.toLowerCase(Locale.ROOT)) {
                case "raid" -> new Weak(backup, Weakness.RAID, null);
                case "versioning" -> new Weak(backup, Weakness.VERSIONS, null);
                case "personal" -> new Weak(backup, Weakness.PERSONAL, null);
                case "snapshot" -> besideStore(in, backup, replicas);
                default -> null;
            };
        }

        /** A snapshot is lost with the store where it is in the same rack, room or building, or on what holds the store. */
        private @Nullable Weak besideStore(Set<Domain> in, Backup backup, List<Component> replicas) {
            for (Component used : references.used(backup)) {
                if (replicas.stream().anyMatch(store -> losses.removes(used, store))) {
                    return new Weak(backup, Weakness.SNAPSHOT, used);
                }
            }
            for (Component store : replicas) {
                for (Domain domain : places.of(store)) {
                    if (isClose(domain) && in.contains(domain)) {
                        return new Weak(backup, Weakness.SNAPSHOT, domain);
                    }
                }
            }
            return null;
        }

        private static boolean isClose(Domain domain) {
            return domain.kind() != null
                    && switch (domain.kind()) {
                        case RACK, ROOM, BUILDING -> true;
                        default -> false;
                    };
        }

        private Set<Domain> usedPlaces(Backup backup) {
            Set<Domain> all = new LinkedHashSet<>();
            references.used(backup).forEach(used -> all.addAll(places.of(used)));
            return all;
        }
    }
}
