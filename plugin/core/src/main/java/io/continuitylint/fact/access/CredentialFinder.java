package io.continuitylint.fact.access;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the credentials and keys on recovery paths, who holds them, and until when they open anything. */
final class CredentialFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(RecoveryCredential.class, Deadline.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final Consumer<Object> facts;
        private final Map<Backup, Set<Component>> found = new LinkedHashMap<>();
        private final Map<Component, Backup> first = new HashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.facts = facts;
        }

        void run() {
            from.backups().forEach(backup -> found.put(backup, new LinkedHashSet<>(named(backup))));
            further();
            keptInside();
            found.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(
                            Importance.strictestFirst(from.importance()).thenComparing(Subject::key)))
                    .forEach(entry ->
                            entry.getValue().forEach(credential -> first.putIfAbsent(credential, entry.getKey())));
            found.forEach((backup, credentials) -> credentials.forEach(credential -> judge(backup, credential)));
        }

        /** Those that a backup names itself: for access, and as keys of its copies. */
        private List<Component> named(Backup backup) {
            List<Reference> references = new ArrayList<>();
            if (backup.access() != null) {
                references.addAll(backup.access().credentials());
            }
            for (Backup.Copy copy : backup.copies()) {
                if (copy.encryptedWith() != null) {
                    references.add(copy.encryptedWith());
                }
            }
            List<Component> named = new ArrayList<>();
            for (Reference reference : references) {
                Component credential = workspace.component(reference);
                if (credential != null && credential.credential() != null) {
                    named.add(credential);
                }
            }
            return named;
        }

        /** Many backups may share a tool and what it takes; it is reported for the strictest. */
        private void further() {
            Set<Component> reported = new HashSet<>();
            for (Backup backup : from.backups()) {
                Set<Component> own = found.getOrDefault(backup, new LinkedHashSet<>());
                reported.addAll(own);
                for (Component credential : from.paths().recovery(backup)) {
                    if (credential.credential() != null && reported.add(credential)) {
                        own.add(credential);
                    }
                }
            }
        }

        private void keptInside() {
            for (Component component : workspace.components().values()) {
                if (component.credential() != null) {
                    for (Reference reference : component.credential().storedIn()) {
                        Component store = workspace.component(reference);
                        List<Backup> backups =
                                store == null ? List.of() : from.stores().backupsOf(store);
                        backups.stream()
                                .filter(backup -> from.paths().recovery(backup).contains(component))
                                .forEach(backup -> found.getOrDefault(backup, new LinkedHashSet<>())
                                        .add(component));
                    }
                }
            }
        }

        private void judge(Backup backup, Component component) {
            Component.Credential credential = component.credential();
            if (credential == null) {
                return;
            }
            Subject keptIn = backup.protects().stream()
                    .<Subject>mapMulti((reference, primaries) -> {
                        Subject primary = workspace.find(reference);
                        if (primary != null && isStoredIn(credential, primary)) {
                            primaries.accept(primary);
                        }
                    })
                    .findFirst()
                    .orElse(null);
            facts.accept(new RecoveryCredential(
                    backup,
                    component,
                    List.copyOf(from.people().ids(credential.holders())),
                    credential.holders().isEmpty(),
                    credential.quorum(),
                    keptIn,
                    first.get(component) == backup ? null : first.get(component)));
            if (credential.expires() != null) {
                facts.accept(from.deadlines()
                        .until(
                                backup,
                                Deadline.Kind.CREDENTIAL,
                                component,
                                credential.expires(),
                                component.at("expires")));
            }
        }

        private boolean isStoredIn(Component.Credential credential, Subject primary) {
            return credential.storedIn().stream().anyMatch(reference -> workspace.find(reference) == primary);
        }
    }
}
