package io.continuitylint.fact.activation;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.DemandingFunctions;
import java.util.Set;
import java.util.function.Consumer;

/** Counts the detectors of everything that starts from one. */
final class DetectorFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Detectors.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        DemandingFunctions.standIns(from.workspace()).forEach(standIn -> {
            Activation activation = Activation.of(standIn);
            if (activation != null
                    && activation.mode() != null
                    && activation.mode().needsDetector()
                    && !from.workspace().misread().covers(standIn, "variant")) {
                facts.accept(count(standIn, activation, from.workspace()));
            }
        });
    }

    private static Detectors count(Subject standIn, Activation activation, Workspace workspace) {
        int enabled = 0;
        for (Reference detector : activation.detectedBy()) {
            Component monitor = workspace.component(detector);
            enabled += monitor != null && monitor.isSwitchedOff() ? 0 : 1;
        }
        return new Detectors(standIn, activation.detectedBy(), enabled);
    }
}
