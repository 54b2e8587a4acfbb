package io.continuitylint.fact.safeguard;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Reference;
import io.continuitylint.model.ResourceGroup;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.Stores;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares the controls of every backup with those of what it protects. */
final class ProtectionFinder implements FactFinder {

    private static final String ENCRYPTION = "encrypt";

    @Override
    public Set<Class<?>> types() {
        return Set.of(ProtectionGap.class, BreakGlass.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final Places places;
        private final BackupReferences references;
        private final Stores stores;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.places = from.places();
            this.references = new BackupReferences(from.workspace());
            this.stores = from.stores();
            this.facts = facts;
        }

        void run() {
            for (Backup backup : workspace.backups().values()) {
                if (!backup.isNeighbour()) {
                    new Comparison(backup).compare();
                    breakGlass(backup);
                }
            }
        }

        private void breakGlass(Backup backup) {
            for (Component component : references.credentials(backup)) {
                Component.Credential credential = component.credential();
                Misread misread = workspace.misread();
                if (misread.covers(component, "breakGlass") || misread.covers(component, "kind")) {
                    facts.accept(new BreakGlass(backup, component, true));
                } else if (credential != null && credential.breakGlass()) {
                    facts.accept(new BreakGlass(backup, component, credential.monitoredBy() != null));
                }
            }
        }

        /** Compares one backup with everything it protects, taken together so that it is linear in both. */
        private final class Comparison {

            private final Backup backup;
            private final Map<String, Component> controls = new LinkedHashMap<>();
            private final Map<ResourceGroup, Map<String, Component>> byGroup = new EnumMap<>(ResourceGroup.class);
            private final Map<Domain, Component> trusts = new LinkedHashMap<>();

            Comparison(Backup backup) {
                this.backup = backup;
                references.primaries(backup).stream()
                        .flatMap(primary -> references.components(primary).stream())
                        .forEach(this::add);
            }

            private void add(Component primary) {
                Map<String, Component> ofGroup = primary.kind() == null
                        ? new HashMap<>()
                        : byGroup.computeIfAbsent(primary.kind().group(), unused -> new LinkedHashMap<>());
                for (String control : primary.controls()) {
                    controls.putIfAbsent(norm(control), primary);
                    ofGroup.putIfAbsent(norm(control), primary);
                }
                places.of(primary).stream()
                        .filter(domain -> domain.kind() == DomainKind.TRUST)
                        .forEach(trust -> trusts.putIfAbsent(trust, primary));
            }

            void compare() {
                for (Reference use : backup.uses()) {
                    Component used = workspace.component(use);
                    if (used != null) {
                        report(
                                used,
                                0,
                                lacking(used),
                                isOnlyCopy(used) ? trust(places.of(used)) : null,
                                use.origin().place());
                    }
                }
                int number = 1;
                for (Backup.Copy copy : backup.copies()) {
                    report(
                            null,
                            number++,
                            lacking(copy),
                            trust(copy),
                            copy.origin().key());
                }
            }

            /** What is of another group of kinds has other controls. Where there are copies, they have to be encrypted. */
            private List<String> lacking(Component used) {
                Set<String> there = new HashSet<>();
                used.controls().forEach(control -> there.add(norm(control)));
                return required(used).keySet().stream()
                        .filter(control -> !there.contains(control))
                        .filter(control -> backup.copies().isEmpty() || !isEncryption(control))
                        .toList();
            }

            private List<String> lacking(Backup.Copy copy) {
                return copy.encryptedWith() != null
                        ? List.of()
                        : controls.keySet().stream()
                                .filter(Search::isEncryption)
                                .toList();
            }

            private @Nullable Domain trust(Backup.Copy copy) {
                return copy.immutable() || copy.offline() ? null : trust(places.climb(copy.in()));
            }

            private @Nullable Domain trust(Collection<Domain> domains) {
                return domains.stream().filter(trusts::containsKey).findFirst().orElse(null);
            }

            /** Whether data is kept in a thing used and nothing else is said about its copies. */
            private boolean isOnlyCopy(Component used) {
                return backup.variant() != null
                        && backup.variant().isRecord()
                        && backup.copies().isEmpty()
                        && used.kind() != null
                        && stores.vaults(backup).contains(used);
            }

            /** The controls that are required of a thing used, or of a copy. */
            private Map<String, Component> required(@Nullable Component item) {
                if (item == null) {
                    return controls;
                }
                return item.kind() == null
                        ? Map.of()
                        : byGroup.getOrDefault(item.kind().group(), Map.of());
            }

            private void report(
                    @Nullable Component item, int copy, List<String> missing, @Nullable Domain trust, Place place) {
                Component primary = !missing.isEmpty()
                        ? required(item).get(missing.get(0))
                        : trust == null ? null : trusts.get(trust);
                if (primary != null) {
                    facts.accept(new ProtectionGap(backup, item, copy, missing, primary, trust, place));
                }
            }
        }

        private static String norm(String control) {
            return control.strip().toLowerCase(Locale.ROOT);
        }

        private static boolean isEncryption(String control) {
            return control.contains(ENCRYPTION);
        }
    }
}
