package io.continuitylint.fact.access;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the recoveries that log in through what fails. */
final class IdentityFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(IdentityInFailure.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        for (Backup backup : from.workspace().backups().values()) {
            List<Component> identities = identities(backup, from);
            if (!identities.isEmpty()) {
                for (Reference reference : backup.protects()) {
                    Subject primary = from.workspace().find(reference);
                    IdentityInFailure worst = primary == null ? null : worst(backup, primary, identities, from);
                    if (worst != null) {
                        facts.accept(worst);
                    }
                }
            }
        }
    }

    /** Those on its recovery path. */
    private static List<Component> identities(Backup backup, Sources from) {
        if (!from.losses().standsIn(backup)) {
            return List.of();
        }
        return from.paths().recovery(backup).stream()
                .filter(component -> component.kind() == ComponentKind.IDENTITY)
                .toList();
    }

    /** The first that fails together with the primary; else the first that a scenario takes away. */
    private static @Nullable IdentityInFailure worst(
            Backup backup, Subject primary, List<Component> identities, Sources from) {
        IdentityInFailure worst = null;
        for (Subject element : from.exposure().of(primary, backup)) {
            for (Component identity : identities) {
                if (takes(element, identity, from)) {
                    boolean together = from.losses().harms(element, primary);
                    if (worst == null || together && !worst.together()) {
                        worst = fact(backup, primary, identity, element, together, from);
                    }
                }
            }
        }
        return worst;
    }

    private static boolean takes(Subject element, Component identity, Sources from) {
        return element == identity
                || element instanceof Scenario && from.losses().removes(element, identity);
    }

    private static IdentityInFailure fact(
            Backup backup, Subject primary, Component identity, Subject element, boolean together, Sources from) {
        return new IdentityInFailure(
                backup,
                primary,
                identity,
                element,
                together,
                hasBreakGlass(backup, from),
                from.protections().survivor(element, primary, backup));
    }

    private static boolean hasBreakGlass(Backup backup, Sources from) {
        return backup.access() != null
                && backup.access().credentials().stream()
                        .map(from.workspace()::component)
                        .map(component -> component == null ? null : component.credential())
                        .anyMatch(credential -> credential != null
                                && credential.breakGlass()
                                && from.people().ids(credential.holders()).size() >= 2);
    }
}
