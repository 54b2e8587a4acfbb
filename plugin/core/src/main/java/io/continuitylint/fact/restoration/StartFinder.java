package io.continuitylint.fact.restoration;

import io.continuitylint.analysis.BlackStart;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.ServiceReach;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Looks at what waits for itself after a complete stop, and at the declared order of restoration. */
public final class StartFinder {

    private StartFinder() {}

    public static void orders(Workspace workspace, ServiceReach reach, Consumer<Object> facts) {
        for (Function function : workspace.functions().values()) {
            for (Reference reference : function.restoreAfter()) {
                if (workspace.policy().isCritical(function.tier())
                        && workspace.find(reference) instanceof Function after
                        && isLessCritical(after, function)
                        && !reach.needs(function, after)) {
                    facts.accept(new RestoreOrder(function, after, reference));
                }
            }
        }
    }

    /** One fact for each cycle that keeps a critical function down. */
    public static void cycles(Workspace workspace, BlackStart start, Consumer<Object> facts) {
        List<Function> down = workspace.functions().values().stream()
                .filter(function -> workspace.policy().isCritical(function.tier()) && !start.isUp(function))
                .sorted(Comparator.comparing(Function::tier, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Function::id))
                .toList();
        if (down.isEmpty()) {
            return;
        }
        for (BlackStart.Cycle cycle : start.cycles()) {
            List<Function> waiting = down.stream()
                    .filter(function -> start.waitsFor(function, cycle))
                    .toList();
            if (!waiting.isEmpty()) {
                facts.accept(new StartCycle(cycle.first(), cycle.chain(), waiting, cycle.declared()));
            }
        }
    }

    private static boolean isLessCritical(Function one, Function other) {
        int of = one.tier() == null ? Integer.MAX_VALUE : one.tier();
        return other.tier() != null && of > other.tier();
    }
}
