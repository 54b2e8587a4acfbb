package io.continuitylint.fact.backup;

import io.continuitylint.fact.backup.WeakCopies.Weak;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Stores;
import io.continuitylint.view.reach.ServiceReach;
import io.continuitylint.view.words.InWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for stores of critical functions whose backups would all be lost or spoilt with them. */
final class WeakCopyFinder {

    private final Stores stores;
    private final ServiceReach reach;
    private final LossView losses;
    private final Places places;
    private final BackupReferences sides;

    WeakCopyFinder(Workspace workspace, Stores stores, ServiceReach reach, LossView losses, Places places) {
        this.stores = stores;
        this.reach = reach;
        this.losses = losses;
        this.places = places;
        this.sides = new BackupReferences(workspace);
    }

    void find(Consumer<Object> facts) {
        for (List<Component> replicas : stores.originals()) {
            Function function = replicas.stream()
                    .map(reach::strictest)
                    .filter(Objects::nonNull)
                    .min(ServiceReach.STRICTEST_FIRST)
                    .orElse(null);
            List<Weak> weak = function == null ? null : allWeak(replicas);
            if (function != null && weak != null && !weak.isEmpty()) {
                facts.accept(new WeakCopies(replicas.get(0), function, weak));
            }
        }
    }

    /** Null where one of the backups is a backup. */
    private @Nullable List<Weak> allWeak(List<Component> replicas) {
        List<Weak> all = new ArrayList<>();
        for (Backup backup : stores.backupsOf(replicas)) {
            String because = because(backup, replicas);
            if (because == null) {
                return null;
            }
            all.add(new Weak(backup, because));
        }
        return all;
    }

    /** Why it is none; null if it is one. */
    private @Nullable String because(Backup backup, List<Component> replicas) {
        if (backup.sync() != null && Boolean.TRUE.equals(backup.sync().propagatesDeletes())) {
            return "copies deletions";
        }
        if (backup.holdsData() && isNobodysJob(backup)) {
            return "has neither an owner nor an interval";
        }
        String first = null;
        for (Backup.Copy copy : backup.copies()) {
            String because = because(copy, backup, replicas);
            if (because == null) {
                return null;
            }
            first = first == null ? because : first;
        }
        return first != null || !backup.holdsData() ? first : ofUses(backup, replicas);
    }

    private static boolean isNobodysJob(Backup backup) {
        return backup.owner() == null
                && backup.cadence() == null
                && (backup.sync() == null || backup.sync().interval() == null);
    }

    /** A backup of data that lists no copies is on the media of what it uses. */
    private @Nullable String ofUses(Backup backup, List<Component> replicas) {
        String first = null;
        for (Component used : sides.used(backup)) {
            String media = used.data() == null ? null : used.data().media();
            String because = because(media, places.of(used), backup, replicas);
            if (because == null) {
                return null;
            }
            first = first == null ? because : first;
        }
        return first;
    }

    private @Nullable String because(Backup.Copy copy, Backup backup, List<Component> replicas) {
        Set<Domain> in = copy.in().isEmpty() ? usedPlaces(backup) : places.climb(copy.in());
        return because(copy.media(), in, backup, replicas);
    }

    private @Nullable String because(@Nullable String media, Set<Domain> in, Backup backup, List<Component> replicas) {
        return switch (media == null ? "" : media.toLowerCase(Locale.ROOT)) {
            case "raid" -> "is a RAID";
            case "versioning" -> "is only versions in the same place";
            case "personal" -> "is on somebody's own media";
            case "snapshot" -> besideStore(in, backup, replicas);
            default -> null;
        };
    }

    /** A snapshot is lost with the store where it is in the same rack, room or building, or on what holds the store. */
    private @Nullable String besideStore(Set<Domain> in, Backup backup, List<Component> replicas) {
        for (Component used : sides.used(backup)) {
            if (replicas.stream().anyMatch(store -> losses.removes(used, store))) {
                return "is a snapshot on " + used.id();
            }
        }
        for (Component store : replicas) {
            for (Domain domain : places.of(store)) {
                if (isClose(domain) && in.contains(domain)) {
                    return "is a snapshot in " + InWords.of(domain);
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
        sides.used(backup).forEach(used -> all.addAll(places.of(used)));
        return all;
    }
}
