package io.continuitylint.fact.functionmap;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.protection.Stores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares the objectives of each function with each other. */
final class ObjectiveFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Objectives.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Policy policy = from.workspace().policy();
        for (Function function : from.workspace().functions().values()) {
            Timespan worked = withWorkRecovery(function);
            Timespan severe = firstSevere(function);
            facts.accept(new Objectives(
                    function,
                    policy.isCritical(function.tier()),
                    from.workspace().misread().without(function, missing(function, from)),
                    millis(function.rto()),
                    millis(function.mtpd()),
                    worked,
                    millis(worked),
                    severe,
                    millis(severe)));
        }
    }

    private static List<String> missing(Function function, Sources from) {
        List<String> missing = new ArrayList<>();
        if (function.mtpd() == null) {
            missing.add("mtpd");
        }
        if (function.rto() == null) {
            missing.add("rto");
        }
        if (function.mbco() == null) {
            missing.add("mbco");
        }
        if (function.rpo() == null && !function.rpoNotApplicable() && dependsOnData(function, from)) {
            missing.add("rpo");
        }
        return missing;
    }

    /** Whether it depends on a store that is not rebuilt from another. */
    private static boolean dependsOnData(Function function, Sources from) {
        Misread misread = from.workspace().misread();
        return from.byTier()
                .dependsOn(
                        function,
                        component ->
                                Stores.holdsOriginals(component) && !misread.covers(component, "data", "rebuildFrom"));
    }

    private static @Nullable Timespan withWorkRecovery(Function function) {
        return function.rto() == null || function.workRecovery() == null
                ? null
                : function.rto().plus(function.workRecovery());
    }

    private static @Nullable Timespan firstSevere(Function function) {
        return function.impact().stream()
                .filter(impact -> impact.level() == Function.Level.SEVERE)
                .map(Function.Impact::after)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Long millis(@Nullable Timespan timespan) {
        return timespan == null ? null : timespan.toMillis();
    }
}
