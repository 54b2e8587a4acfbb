package io.continuitylint.fact.restoration;

import io.continuitylint.analysis.BlackStart;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Function;
import io.continuitylint.model.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what waits for itself after a complete stop and keeps a classified function down. */
final class StartCycleFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(StartCycle.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        BlackStart start = from.blackStart();
        List<Function> down = down(from.workspace(), start);
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

    /** The functions with a tier that never come up, the strictest first. */
    private static List<Function> down(Workspace workspace, BlackStart start) {
        return workspace.functions().values().stream()
                .filter(function -> function.tier() != null && !start.isUp(function))
                .sorted(Comparator.comparing(Function::tier, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Function::id))
                .toList();
    }
}
