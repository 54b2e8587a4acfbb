package io.continuitylint.fact;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how backups and groups take over. */
final class TakeoverFacts {

    private static final Set<ComponentKind> SHARED_STATE = Set.of(ComponentKind.DATASTORE, ComponentKind.QUEUE);

    private final Workspace workspace;
    private final Hands hands;

    TakeoverFacts(Workspace workspace, Hands hands) {
        this.workspace = workspace;
        this.hands = hands;
    }

    /** Of a backup or a group. */
    static @Nullable Activation activation(Subject standIn) {
        if (standIn instanceof Backup backup) {
            return backup.activation();
        }
        return standIn instanceof Group group ? group.activation() : null;
    }

    void find(Consumer<Object> facts) {
        Askers.standIns(workspace).forEach(standIn -> {
            Activation activation = activation(standIn);
            if (activation != null) {
                facts.accept(new Takeover(standIn, activation, besidePrimary(standIn), persons(activation)));
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
