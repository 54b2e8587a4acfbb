package io.continuitylint.fact.readiness;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.fact.readiness.CopyCount.Flawed;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts the copies of every store, the media they are on and the sites they are in. */
final class CopyCountFinder implements FactFinder {

    private static final String DISK = "disk";
    private static final Set<DomainKind> PLACES =
            EnumSet.of(DomainKind.REGION, DomainKind.ZONE, DomainKind.SITE, DomainKind.BUILDING);

    @Override
    public Set<Class<?>> types() {
        return Set.of(CopyCount.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Stores stores;
        private final Places places;
        private final TestCadences cadences;
        private final Deadlines deadlines;
        private final Misread misread;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.stores = from.stores();
            this.places = from.places();
            this.cadences = from.cadences();
            this.deadlines = from.deadlines();
            this.misread = from.misread();
            this.facts = facts;
        }

        /**
         * One place where the data is.
         *
         * @param media null for one that nobody names
         * @param in null where that could not be read
         * @param unchecked the backup that would have to be checked; null where that was done
         */
        private record Held(
                Flawed copy,
                @Nullable String media,
                @Nullable Set<Domain> in,
                boolean safe,
                boolean errors,
                @Nullable Backup unchecked) {

            boolean isFlawed() {
                return errors || unchecked != null;
            }

            /** What could not be read may be anywhere. */
            boolean isElsewhere(Held home) {
                return in == null || home.in == null || Search.isElsewhere(in, home.in);
            }
        }

        void run() {
            for (List<Component> replicas : stores.originals()) {
                if (replicas.stream().anyMatch(stores::isUncertain)) {
                    continue;
                }
                Set<Component> one = new HashSet<>(replicas);
                List<Held> held = new ArrayList<>();
                // A part of a store is no second copy of it.
                replicas.stream()
                        .filter(replica -> !stores.isPartOf(replica, one::contains))
                        .forEach(replica -> held.add(of(replica, null)));
                List<Backup> backups = stores.backupsOf(replicas);
                backups.stream().filter(Stores::isOfData).forEach(backup -> copies(backup, held));
                facts.accept(count(replicas, backups, eachOnce(held)));
            }
        }

        /**
         * What several backups use is one copy, flawed only where none of them checks it; a replica that one of them uses is
         * one, too.
         */
        private static List<Held> eachOnce(List<Held> held) {
            Map<Flawed, Held> once = new LinkedHashMap<>();
            held.forEach(copy -> once.merge(copy.copy(), copy, (one, other) -> one.isFlawed() ? other : one));
            return List.copyOf(once.values());
        }

        private static CopyCount count(List<Component> replicas, List<Backup> backups, List<Held> held) {
            Set<String> media = new TreeSet<>();
            held.forEach(copy -> {
                if (copy.media() != null) {
                    media.add(copy.media().toLowerCase(Locale.ROOT));
                }
            });
            Held home = held.get(0);
            return new CopyCount(
                    replicas,
                    backups,
                    held.size(),
                    media,
                    held.stream().anyMatch(copy -> copy.isElsewhere(home)),
                    held.stream().anyMatch(Held::safe),
                    held.stream().filter(Held::isFlawed).map(Held::copy).toList(),
                    unchecked(held));
        }

        private static @Nullable Backup unchecked(List<Held> held) {
            boolean errors = held.stream().anyMatch(Held::errors);
            return errors
                    ? null
                    : held.stream()
                            .map(Held::unchecked)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }

        /** What it lists; of a backup that lists none, each store or vault it uses. */
        private void copies(Backup backup, List<Held> held) {
            boolean checked = isChecked(backup);
            int number = 1;
            for (Backup.Copy copy : backup.copies()) {
                held.add(new Held(
                        new Flawed(backup, backup.copies().size() == 1 ? 0 : number++),
                        copy.media(),
                        misread.covers(backup, "copies", "in") ? null : known(places.climb(copy.in())),
                        copy.offline() || copy.immutable(),
                        copy.errors() != null && copy.errors() > 0,
                        copy.verified() == null && !checked ? backup : null));
            }
            if (backup.copies().isEmpty()) {
                // A standby that runs is verified by running; a copy at rest has to be read.
                boolean atRest = backup.variant() != null && backup.variant().isRecord();
                stores.vaults(backup).forEach(used -> held.add(of(used, atRest && !checked ? backup : null)));
            }
        }

        private Held of(Component component, @Nullable Backup unchecked) {
            String media = component.data() == null ? null : component.data().media();
            return new Held(
                    new Flawed(component, 0),
                    media == null ? DISK : media,
                    misread.covers(component, "in") ? null : known(places.of(component)),
                    false,
                    false,
                    unchecked);
        }

        private @Nullable Set<Domain> known(Set<Domain> in) {
            boolean unread =
                    in.stream().anyMatch(domain -> misread.covers(domain, "kind") || misread.covers(domain, "parent"));
            return unread ? null : in;
        }

        /** Whether what it holds was checked within the cadence of its tests. */
        private boolean isChecked(Backup backup) {
            Sync.IntegrityCheck check =
                    backup.sync() == null ? null : backup.sync().integrityCheck();
            LocalDate last = check == null ? null : check.last();
            Timespan cadence = cadences.cadence(backup);
            return last != null
                    && (cadence == null || deadlines.state(cadence, last, cadence.after(last)) != DueState.OVERDUE);
        }

        /**
         * Whether two places are in different sites: by the sites, where both name one, else by the zones, else by the
         * regions; by whatever they name, where they name different things.
         */
        private static boolean isElsewhere(Set<Domain> one, Set<Domain> home) {
            for (DomainKind kind : List.of(DomainKind.SITE, DomainKind.ZONE, DomainKind.REGION)) {
                Set<Domain> here = ofKind(one, kind);
                Set<Domain> there = ofKind(home, kind);
                if (!here.isEmpty() && !there.isEmpty()) {
                    return Collections.disjoint(here, there);
                }
            }
            return saysPlace(one) && saysPlace(home) && Collections.disjoint(one, home);
        }

        private static Set<Domain> ofKind(Set<Domain> in, DomainKind kind) {
            return in.stream().filter(domain -> domain.kind() == kind).collect(Collectors.toSet());
        }

        private static boolean saysPlace(Set<Domain> in) {
            return in.stream().anyMatch(domain -> domain.kind() != null && PLACES.contains(domain.kind()));
        }
    }
}
