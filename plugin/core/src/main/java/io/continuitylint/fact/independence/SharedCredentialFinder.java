package io.continuitylint.fact.independence;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.BackupReferences;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for credentials that open a backup and what it protects. */
final class SharedCredentialFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(SharedCredential.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final BackupReferences references;
        private final Map<Subject, Set<Component>> opening = new HashMap<>();
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
            from.workspace().components().values().forEach(this::index);
        }

        void run() {
            for (Backup backup : from.workspace().backups().values()) {
                if (from.losses().standsIn(backup)) {
                    Map<Component, Component> opened = opened(backup);
                    if (!opened.isEmpty()) {
                        references.primaries(backup).forEach(primary -> compare(backup, primary, opened));
                    }
                }
            }
        }

        private void index(Component component) {
            if (component.credential() != null) {
                for (Reference opened : component.credential().opens()) {
                    Subject subject = from.workspace().find(opened);
                    if (subject != null) {
                        opening.computeIfAbsent(subject, unused -> new LinkedHashSet<>())
                                .add(component);
                    }
                }
            }
        }

        /** Each credential that opens something the backup uses, with the first such thing. */
        private Map<Component, Component> opened(Backup backup) {
            Map<Component, Component> opened = new HashMap<>();
            for (Component used : references.used(backup)) {
                opening.getOrDefault(used, Set.of()).forEach(credential -> opened.putIfAbsent(credential, used));
            }
            return opened;
        }

        private void compare(Backup backup, Subject primary, Map<Component, Component> opened) {
            Set<Component> common = new LinkedHashSet<>();
            references
                    .components(primary)
                    .forEach(component -> common.addAll(opening.getOrDefault(component, Set.of())));
            for (Component credential : common) {
                Component used = opened.get(credential);
                if (used != null) {
                    facts.accept(new SharedCredential(
                            backup,
                            primary,
                            used,
                            credential,
                            survivor(backup, primary, credential),
                            from.exposure().demands(backup, DomainKind.IDENTITY)));
                }
            }
        }

        private @Nullable Backup survivor(Backup backup, Subject primary, Component credential) {
            for (Backup other : from.protections().beside(backup, primary)) {
                if (other != backup && !opened(other).containsKey(credential)) {
                    return other;
                }
            }
            return null;
        }
    }
}
