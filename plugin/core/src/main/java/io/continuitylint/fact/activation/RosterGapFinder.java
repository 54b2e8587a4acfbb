package io.continuitylint.fact.activation;

import io.continuitylint.analysis.Hours;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.DemandingFunctions;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.view.reach.ServiceReach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for hours in which a function may fail and nobody is on duty to activate its backup. */
final class RosterGapFinder {

    private final Workspace workspace;
    private final Map<Subject, Importance> importance;
    private final DemandingFunctions askers;
    private final Hours hours;

    RosterGapFinder(Workspace workspace, LocalDate asOf, Map<Subject, Importance> importance) {
        this.workspace = workspace;
        this.importance = importance;
        this.askers = new DemandingFunctions(workspace);
        this.hours = new Hours(asOf, workspace.policy().gapTolerance());
    }

    void find(List<ServiceReach> byRto, Consumer<Object> facts) {
        DemandingFunctions.standIns(workspace).forEach(standIn -> {
            Activation activation = ActivationPlanFinder.activation(standIn);
            boolean waits = activation != null
                    && activation.mode() != null
                    && activation.mode().needsPerson();
            if (activation != null && waits && !activation.activators().isEmpty()) {
                gap(standIn, activation, asking(standIn, byRto), facts);
            }
        });
    }

    /** What is part of a recovery only is asked for by the function that lends it its tier. */
    private List<Function> asking(Subject standIn, List<ServiceReach> byRto) {
        List<Function> asking = askers.first(standIn, byRto, Function::rto);
        Importance judged = importance.get(standIn);
        return asking.isEmpty() && judged != null && judged.through() != null ? List.of(judged.through()) : asking;
    }

    private void gap(Subject standIn, Activation activation, List<Function> asking, Consumer<Object> facts) {
        List<Window> covering = new ArrayList<>();
        List<Component> unsaid = new ArrayList<>();
        for (Reference activator : activation.activators()) {
            Component component = workspace.component(activator);
            Component.Role role = component == null ? null : component.role();
            if (component != null && role != null && role.coverage() == null) {
                unsaid.add(component);
            } else {
                // A person has no hours, and nobody knows those of what resolves to nothing.
                covering.add(role == null || role.coverage() == null ? Window.ALWAYS : role.coverage());
            }
        }
        RosterGap longest = null;
        for (Function function : asking) {
            Timespan gap = hours.longestGap(function.hours(), covering);
            if (!gap.isZero() && isLonger(gap, longest)) {
                longest = new RosterGap(standIn, function, gap, List.copyOf(unsaid));
            }
        }
        if (longest != null) {
            facts.accept(longest);
        }
    }

    private static boolean isLonger(Timespan gap, @Nullable RosterGap other) {
        return other == null || gap.compareTo(other.longest()) > 0;
    }
}
