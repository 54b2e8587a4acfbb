package io.continuitylint.fact.independence;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for credentials that open both sides of a backup. */
final class SharedCredentialFinder {

    private final Workspace workspace;
    private final LossView losses;
    private final Exposure exposure;
    private final Protections protections;
    private final BackupReferences sides;
    private final Map<Subject, Set<Component>> opening = new HashMap<>();

    SharedCredentialFinder(Workspace workspace, LossView losses, Exposure exposure, Protections protections) {
        this.workspace = workspace;
        this.losses = losses;
        this.exposure = exposure;
        this.protections = protections;
        this.sides = new BackupReferences(workspace);
        for (Component component : workspace.components().values()) {
            if (component.credential() != null) {
                for (Reference opened : component.credential().opens()) {
                    Subject subject = workspace.find(opened);
                    if (subject != null) {
                        opening.computeIfAbsent(subject, unused -> new LinkedHashSet<>())
                                .add(component);
                    }
                }
            }
        }
    }

    void find(Consumer<Object> facts) {
        for (Backup backup : workspace.backups().values()) {
            if (losses.standsIn(backup)) {
                Map<Component, Component> opened = opened(backup);
                if (!opened.isEmpty()) {
                    sides.primaries(backup).forEach(primary -> compare(backup, primary, opened, facts));
                }
            }
        }
    }

    /** Each credential that opens something the backup uses, with the first such thing. */
    private Map<Component, Component> opened(Backup backup) {
        Map<Component, Component> opened = new HashMap<>();
        for (Component used : sides.used(backup)) {
            opening.getOrDefault(used, Set.of()).forEach(credential -> opened.putIfAbsent(credential, used));
        }
        return opened;
    }

    private void compare(Backup backup, Subject primary, Map<Component, Component> opened, Consumer<Object> facts) {
        Set<Component> common = new LinkedHashSet<>();
        sides.components(primary).forEach(component -> common.addAll(opening.getOrDefault(component, Set.of())));
        for (Component credential : common) {
            Component used = opened.get(credential);
            if (used != null) {
                facts.accept(new SharedCredential(
                        backup,
                        primary,
                        used,
                        credential,
                        survivor(backup, primary, credential),
                        exposure.demands(backup, DomainKind.IDENTITY)));
            }
        }
    }

    private @Nullable Backup survivor(Backup backup, Subject primary, Component credential) {
        for (Backup other : protections.beside(backup, primary)) {
            if (other != backup && !opened(other).containsKey(credential)) {
                return other;
            }
        }
        return null;
    }
}
