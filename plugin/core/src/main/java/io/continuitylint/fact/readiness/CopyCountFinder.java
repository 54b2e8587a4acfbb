package io.continuitylint.fact.readiness;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.readiness.CopyCount.Flawed;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the copies of every store, the media they are on and the sites they are in. */
final class CopyCountFinder implements FactFinder {

    private static final String DISK = "disk";

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
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.stores = from.stores();
            this.places = from.places();
            this.facts = facts;
        }

        /** One place where the data is; of a medium that nobody names, null. */
        private record Held(Flawed copy, @Nullable String media, Set<Domain> in, boolean safe, boolean flawed) {}

        void run() {
            for (List<Component> replicas : stores.originals()) {
                List<Held> held = new ArrayList<>();
                replicas.forEach(replica -> held.add(of(replica, false)));
                stores.backupsOf(replicas).stream().filter(Backup::holdsData).forEach(backup -> copies(backup, held));
                facts.accept(count(replicas.get(0), held));
            }
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
            int number = 1;
            for (Backup.Copy copy : backup.copies()) {
                held.add(new Held(
                        new Flawed(backup, backup.copies().size() == 1 ? 0 : number++),
                        copy.media(),
                        places.climb(copy.in()),
                        copy.offline() || copy.immutable(),
                        copy.verified() == null || copy.errors() != null && copy.errors() > 0));
            }
            if (backup.copies().isEmpty()) {
                stores.vaults(backup).forEach(used -> held.add(of(used, isUnverified(backup))));
            }
        }

        private Held of(Component component, boolean unverified) {
            String media = component.data() == null ? null : component.data().media();
            return new Held(
                    new Flawed(component, 0), media == null ? DISK : media, places.of(component), false, unverified);
        }

        /** A standby that runs is verified by running; a copy at rest has to be read. */
        private static boolean isUnverified(Backup backup) {
            boolean checked = backup.sync() != null
                    && backup.sync().integrityCheck() != null
                    && backup.sync().integrityCheck().last() != null;
            return backup.variant() != null && backup.variant().isRecord() && !checked;
        }

        /** Two things are in different sites if both declare where they are, and share no zone, site or building. */
        private static boolean isElsewhere(Set<Domain> one, Set<Domain> home) {
            return isNarrow(one) && isNarrow(home) ? isApart(one, home, false) : isApart(one, home, true);
        }

        private static boolean isApart(Set<Domain> one, Set<Domain> home, boolean regions) {
            return saysPlace(one)
                    && saysPlace(home)
                    && one.stream()
                            .filter(home::contains)
                            .noneMatch(domain -> isSite(domain) || regions && domain.kind() == DomainKind.REGION);
        }

        private static boolean saysPlace(Set<Domain> in) {
            return in.stream().anyMatch(domain -> isSite(domain) || domain.kind() == DomainKind.REGION);
        }

        /** Whether it declares more than the region. */
        private static boolean isNarrow(Set<Domain> in) {
            return in.stream().anyMatch(Search::isSite);
        }

        private static boolean isSite(Domain domain) {
            return domain.kind() == DomainKind.ZONE
                    || domain.kind() == DomainKind.SITE
                    || domain.kind() == DomainKind.BUILDING;
        }
    }
}
