package io.continuitylint.fact.access;

import io.continuitylint.analysis.BackupPaths;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.protection.Exposure;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the recoveries that log in through what fails. */
public final class IdentityFinder {

    private final Workspace workspace;
    private final LossView losses;
    private final Exposure exposure;
    private final Protections protections;
    private final BackupPaths paths;
    private final People people;

    public IdentityFinder(
            Workspace workspace,
            LossView losses,
            Exposure exposure,
            Protections protections,
            BackupPaths paths,
            People people) {
        this.workspace = workspace;
        this.losses = losses;
        this.exposure = exposure;
        this.protections = protections;
        this.paths = paths;
        this.people = people;
    }

    public void find(Consumer<Object> facts) {
        for (Backup backup : workspace.backups().values()) {
            List<Component> identities = losses.standsIn(backup)
                    ? paths.recovery(backup).stream()
                            .filter(component -> component.kind() == ComponentKind.IDENTITY)
                            .toList()
                    : List.of();
            if (!identities.isEmpty()) {
                for (Reference reference : backup.protects()) {
                    Subject primary = workspace.find(reference);
                    IdentityInFailure worst = primary == null ? null : worst(backup, primary, identities);
                    if (worst != null) {
                        facts.accept(worst);
                    }
                }
            }
        }
    }

    /** The first that fails together with the primary; else the first that a scenario takes away. */
    private @Nullable IdentityInFailure worst(Backup backup, Subject primary, List<Component> identities) {
        IdentityInFailure worst = null;
        for (Subject element : exposure.of(primary, backup)) {
            for (Component identity : identities) {
                if (takes(element, identity)) {
                    boolean together = losses.harms(element, primary);
                    if (worst == null || together && !worst.together()) {
                        worst = fact(backup, primary, identity, element, together);
                    }
                }
            }
        }
        return worst;
    }

    private boolean takes(Subject element, Component identity) {
        return element == identity || element instanceof Scenario && losses.removes(element, identity);
    }

    private IdentityInFailure fact(
            Backup backup, Subject primary, Component identity, Subject element, boolean together) {
        return new IdentityInFailure(
                backup,
                primary,
                identity,
                element,
                together,
                hasBreakGlass(backup),
                protections.survivor(element, primary, backup));
    }

    private boolean hasBreakGlass(Backup backup) {
        return backup.access() != null
                && backup.access().credentials().stream()
                        .map(workspace::component)
                        .map(component -> component == null ? null : component.credential())
                        .anyMatch(credential -> credential != null
                                && credential.breakGlass()
                                && people.ids(credential.holders()).size() >= 2);
    }
}
