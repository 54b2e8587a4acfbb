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
import io.continuitylint.model.Sync;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.stores = from.stores();
            this.places = from.places();
            this.cadences = from.cadences();
            this.deadlines = from.deadlines();
            this.facts = facts;
        }

        /** One place where the data is; of a medium that nobody names, null. */
        private record Held(Flawed copy, @Nullable String media, Set<Domain> in, boolean safe, boolean flawed) {}

        void run() {
            for (List<Component> replicas : stores.originals()) {
                List<Held> held = new ArrayList<>();
                replicas.forEach(replica -> held.add(of(replica, false)));
                stores.backupsOf(replicas).stream().filter(Backup::holdsData).forEach(backup -> copies(backup, held));
                facts.accept(count(replicas.get(0), eachOnce(held)));
            }
        }

        /**
         * What several backups use is one copy, flawed only where none of them checks it; a replica that one of them uses is
         * one, too.
         */
        private static List<Held> eachOnce(List<Held> held) {
            Map<Flawed, Held> once = new LinkedHashMap<>();
            held.forEach(copy -> once.merge(copy.copy(), copy, (one, other) -> one.flawed() ? other : one));
            return List.copyOf(once.values());
        }

        private static CopyCount count(Component store, List<Held> held) {
            Set<String> media = new TreeSet<>();
            held.forEach(copy -> {
                if (copy.media() != null) {
                    media.add(copy.media().toLowerCase(Locale.ROOT));
                }
            });
            Set<Domain> home = held.get(0).in();
            return new CopyCount(
                    store,
                    held.size(),
                    media,
                    held.stream().anyMatch(copy -> isElsewhere(copy.in(), home)),
                    held.stream().anyMatch(Held::safe),
                    held.stream().filter(Held::flawed).map(Held::copy).toList());
        }

        /** What it lists; of a backup that lists none, each store or vault it uses. */
        private void copies(Backup backup, List<Held> held) {
            boolean checked = isChecked(backup);
            int number = 1;
            for (Backup.Copy copy : backup.copies()) {
                held.add(new Held(
                        new Flawed(backup, backup.copies().size() == 1 ? 0 : number++),
                        copy.media(),
                        places.climb(copy.in()),
                        copy.offline() || copy.immutable(),
                        copy.verified() == null && !checked || copy.errors() != null && copy.errors() > 0));
            }
            if (backup.copies().isEmpty()) {
                // A standby that runs is verified by running; a copy at rest has to be read.
                boolean unverified =
                        backup.variant() != null && backup.variant().isRecord() && !checked;
                stores.vaults(backup).forEach(used -> held.add(of(used, unverified)));
            }
        }

        private Held of(Component component, boolean unverified) {
            String media = component.data() == null ? null : component.data().media();
            return new Held(
                    new Flawed(component, 0), media == null ? DISK : media, places.of(component), false, unverified);
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
