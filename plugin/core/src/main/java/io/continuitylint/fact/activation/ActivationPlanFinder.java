package io.continuitylint.fact.activation;

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

/** Tells how backups and groups take over. */
public final class ActivationPlanFinder {

    private static final Set<ComponentKind> SHARED_STATE = Set.of(ComponentKind.DATASTORE, ComponentKind.QUEUE);

    private final Workspace workspace;
    private final ActivationStaff hands;

    public ActivationPlanFinder(Workspace workspace, ActivationStaff hands) {
        this.workspace = workspace;
        this.hands = hands;
    }

    /** Of a backup or a group. */
    public static @Nullable Activation activation(Subject standIn) {
        if (standIn instanceof Backup backup) {
            return backup.activation();
        }
        return standIn instanceof Group group ? group.activation() : null;
    }

    public void find(Consumer<Object> facts) {
        DemandingFunctions.standIns(workspace).forEach(standIn -> {
            Activation activation = activation(standIn);
            if (activation != null) {
                facts.accept(new ActivationPlan(standIn, activation, besidePrimary(standIn), persons(activation)));
            }
        });
    }

    private @Nullable List<String> persons(Activation activation) {
        return hands.areKnown(activation)
                ? Stream.concat(hands.first(activation).stream(), hands.deputies(activation).stream())
                        .distinct()
                        .toList()
                : null;
    }

    private boolean besidePrimary(Subject standIn) {
        if (standIn instanceof Group group) {
            return sharesState(group.members());
        }
        if (!(standIn instanceof Backup backup) || backup.variant() == null) {
            return false;
        }
        return switch (backup.variant()) {
            case HOT_STANDBY, ROLE_BACKUP -> true;
            case ACTIVE_ACTIVE -> sharesState(backup.protects()) || sharesState(backup.uses());
            default -> false;
        };
    }

    private boolean sharesState(List<Reference> references) {
        for (Reference reference : references) {
            Component component = workspace.component(reference);
            if (component != null && component.kind() != null && SHARED_STATE.contains(component.kind())) {
                return true;
            }
        }
        return false;
    }
}
