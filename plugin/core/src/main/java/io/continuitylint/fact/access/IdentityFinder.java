package io.continuitylint.fact.access;

import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the recoveries that log in through what fails. */
final class IdentityFinder implements FactFinder {

    private static final List<String> DECLARING = List.of("kind", "breakGlass", "holders");

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

    /**
     * The identity provider whose loss leaves the backup without its recovery, or a scenario that takes one away and does.
     * One that the primary does not survive comes first; then the smallest ids.
     */
    private static @Nullable IdentityInFailure worst(
            Backup backup, Subject primary, List<Component> identities, Sources from) {
        List<IdentityInFailure> all = new ArrayList<>();
        for (Component identity : identities) {
            if (disablesRecovery(identity, backup, from)) {
                all.add(fact(backup, primary, identity, identity, from));
            }
        }
        for (Subject element : from.exposure().of(primary, backup)) {
            if (element instanceof Scenario && disablesRecovery(element, backup, from)) {
                identities.stream()
                        .filter(identity -> from.losses().removes(element, identity))
                        .forEach(identity -> all.add(fact(backup, primary, identity, element, from)));
            }
        }
        return all.stream()
                .min(Comparator.comparing(IdentityInFailure::together, Comparator.reverseOrder())
                        .thenComparing(each -> each.identity().id())
                        .thenComparing(each -> each.element().id()))
                .orElse(null);
    }

    private static boolean disablesRecovery(Subject element, Backup backup, Sources from) {
        return disabledParts(element, backup, from).findFirst().isPresent();
    }

    private static Stream<RecoveryPart> disabledParts(Subject element, Backup backup, Sources from) {
        return Arrays.stream(RecoveryPart.values())
                .filter(part -> part != RecoveryPart.NONE)
                .filter(part -> from.losses().disablesRecovery(element, backup, part));
    }

    private static IdentityInFailure fact(
            Backup backup, Subject primary, Component identity, Subject element, Sources from) {
        return new IdentityInFailure(
                backup,
                primary,
                identity,
                element,
                from.losses().harms(element, primary),
                hasBreakGlass(backup, from),
                from.protections().survivor(element, primary, backup),
                disabledParts(identity, backup, from)
                        .findFirst()
                        .map(part -> from.losses().chain(backup, part, identity))
                        .orElse(null));
    }

    /** Also where it is not known: whether one of them is for emergencies, or who holds it, could not be read. */
    private static boolean hasBreakGlass(Backup backup, Sources from) {
        return backup.access() != null
                && backup.access().credentials().stream()
                        .map(from.workspace()::component)
                        .filter(Objects::nonNull)
                        .anyMatch(
                                component -> isUnknown(component, from) || isBreakGlass(component.credential(), from));
    }

    private static boolean isUnknown(Component component, Sources from) {
        return DECLARING.stream().anyMatch(key -> from.workspace().misread().covers(component, key));
    }

    private static boolean isBreakGlass(Component.@Nullable Credential credential, Sources from) {
        return credential != null
                && credential.breakGlass()
                && (!from.people().areKnown(credential.holders())
                        || from.people().ids(credential.holders()).size() >= 2);
    }
}
