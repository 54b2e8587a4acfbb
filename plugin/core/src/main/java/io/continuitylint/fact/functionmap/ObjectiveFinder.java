package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Function;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds the objectives of each function against each other. */
final class ObjectiveFinder {

    private ObjectiveFinder() {}

    /** @param dependsOnData whether a function depends on a store that is not rebuilt from another */
    static void of(Workspace workspace, Predicate<Function> dependsOnData, Consumer<Object> facts) {
        Policy policy = workspace.policy();
        for (Function function : workspace.functions().values()) {
            Timespan worked = withWorkRecovery(function);
            Timespan severe = firstSevere(function);
            facts.accept(new Objectives(
                    function,
                    policy.isCritical(function.tier()),
                    missing(function, dependsOnData),
                    millis(function.rto()),
                    millis(function.mtpd()),
                    worked,
                    millis(worked),
                    severe,
                    millis(severe)));
        }
    }

    private static List<String> missing(Function function, Predicate<Function> dependsOnData) {
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
        if (function.rpo() == null && !function.rpoNotApplicable() && dependsOnData.test(function)) {
            missing.add("rpo");
        }
        return missing;
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
