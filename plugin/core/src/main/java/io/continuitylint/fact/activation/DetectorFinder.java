package io.continuitylint.fact.activation;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the detectors of everything that starts from one. */
public final class DetectorFinder {

    private DetectorFinder() {}

    public static void of(Workspace workspace, Consumer<Object> facts) {
        workspace.backups().values().forEach(backup -> {
            if (!backup.isNeighbour()) {
                count(workspace, backup, backup.activation(), facts);
            }
        });
        workspace.groups().values().forEach(group -> count(workspace, group, group.activation(), facts));
    }

    private static void count(
            Workspace workspace, Subject of, @Nullable Activation activation, Consumer<Object> facts) {
        if (activation == null
                || activation.mode() == null
                || !activation.mode().needsDetector()) {
            return;
        }
        int on = 0;
        for (var detector : activation.detectedBy()) {
            on += isOff(workspace.component(detector)) ? 0 : 1;
        }
        facts.accept(new Detectors(of, activation.detectedBy().size(), on));
    }

    /** Whether something that watches is switched off; what resolves to nothing is reported for that. */
    public static boolean isOff(@Nullable Component monitor) {
        return monitor != null
                && monitor.monitor() != null
                && !monitor.monitor().enabled();
    }
}
