package io.continuitylint.fact.activation;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.ActivationStaff;
import io.continuitylint.view.protection.DemandingFunctions;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes how backups and groups take over. */
final class ActivationPlanFinder implements FactFinder {

    private static final Set<ComponentKind> SHARED_STATE = Set.of(ComponentKind.DATASTORE, ComponentKind.QUEUE);

    @Override
    public Set<Class<?>> types() {
        return Set.of(ActivationPlan.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        DemandingFunctions.standIns(from.workspace()).forEach(standIn -> {
            Activation activation = Activation.of(standIn);
            // By its variant it may be no substitute.
            if (activation != null && !from.workspace().misread().covers(standIn, "variant")) {
                facts.accept(new ActivationPlan(
                        standIn,
                        activation,
                        besidePrimary(standIn, from.workspace()),
                        persons(activation, from.activationStaff()),
                        from.people().departures(standIn)));
            }
        });
    }

    private static @Nullable List<String> persons(Activation activation, ActivationStaff staff) {
        return staff.areKnown(activation)
                ? Stream.concat(staff.first(activation).stream(), staff.deputies(activation).stream())
                        .distinct()
                        .toList()
                : null;
    }

    private static boolean besidePrimary(Subject standIn, Workspace workspace) {
        if (standIn instanceof Group group) {
            return sharesState(group.members(), workspace);
        }
        if (!(standIn instanceof Backup backup) || backup.variant() == null) {
            return false;
        }
        return switch (backup.variant()) {
            case HOT_STANDBY, ROLE_BACKUP -> true;
            case ACTIVE_ACTIVE -> sharesState(backup.protects(), workspace) || sharesState(backup.uses(), workspace);
            default -> false;
        };
    }

    private static boolean sharesState(List<Reference> references, Workspace workspace) {
        for (Reference reference : references) {
            Component component = workspace.component(reference);
            if (component != null && component.kind() != null && SHARED_STATE.contains(component.kind())) {
                return true;
            }
        }
        return false;
    }
}
