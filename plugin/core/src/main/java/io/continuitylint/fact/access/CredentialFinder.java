package io.continuitylint.fact.access;

import io.continuitylint.analysis.BackupPaths;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.protection.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the credentials and keys on recovery paths, who holds them, and until when they open anything. */
public final class CredentialFinder {

    private final Workspace workspace;
    private final People people;
    private final BackupPaths paths;
    private final Stores stores;
    private final Deadlines deadlines;
    private final Map<Backup, Set<Component>> found = new LinkedHashMap<>();

    public CredentialFinder(Workspace workspace, LocalDate asOf, People people, BackupPaths paths, Stores stores) {
        this.workspace = workspace;
        this.people = people;
        this.paths = paths;
        this.stores = stores;
        this.deadlines = new Deadlines(asOf, workspace.policy().expiryWarning());
    }

    /** @param backups the strictest first */
    public void find(List<Backup> backups, Consumer<Object> facts) {
        backups.forEach(backup -> found.put(backup, new LinkedHashSet<>(named(backup))));
        further(backups);
        keptInside();
        found.forEach((backup, credentials) -> credentials.forEach(credential -> find(backup, credential, facts)));
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

    /** Many backups may share a tool and what it takes; the strictest speaks for all. */
    private void further(List<Backup> backups) {
        Set<Component> told = new HashSet<>();
        for (Backup backup : backups) {
            Set<Component> own = found.getOrDefault(backup, new LinkedHashSet<>());
            told.addAll(own);
            for (Component credential : paths.recovery(backup)) {
                if (credential.credential() != null && told.add(credential)) {
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
                    List<Backup> backups = store == null ? List.of() : stores.backupsOf(store);
                    backups.stream()
                            .filter(backup -> paths.recovery(backup).contains(component))
                            .forEach(backup -> found.getOrDefault(backup, new LinkedHashSet<>())
                                    .add(component));
                }
            }
        }
    }

    private void find(Backup backup, Component component, Consumer<Object> facts) {
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
                List.copyOf(people.ids(credential.holders())),
                credential.holders().isEmpty(),
                credential.quorum(),
                keptIn));
        if (credential.expires() != null) {
            facts.accept(deadlines.until(
                    backup, Deadline.Kind.CREDENTIAL, component, credential.expires(), component.at("expires")));
        }
    }

    private boolean isStoredIn(Component.Credential credential, Subject primary) {
        return credential.storedIn().stream().anyMatch(reference -> workspace.find(reference) == primary);
    }
}
