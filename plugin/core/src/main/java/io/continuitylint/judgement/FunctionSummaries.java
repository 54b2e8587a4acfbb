package io.continuitylint.judgement;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.model.Function;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Severity;
import io.continuitylint.vocabulary.Facts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what is open by function; what is about something else counts for the strictest function that reaches it. */
final class FunctionSummaries {

    private FunctionSummaries() {}

    static List<FunctionSummary> of(Workspace workspace, Facts facts, List<Finding> findings) {
        Map<String, String> functionOf = new HashMap<>();
        facts.importances()
                .forEach((subject, importance) -> functionOf.put(
                        subject.key(),
                        importance.through() == null
                                ? subject.key()
                                : importance.through().key()));
        Map<String, Map<Severity, Integer>> counts = new HashMap<>();
        for (Finding finding : findings) {
            if (!finding.isAccepted() && !finding.isConsequence()) {
                counts.computeIfAbsent(
                                functionOf.getOrDefault(finding.object(), finding.object()),
                                unused -> new EnumMap<>(Severity.class))
                        .merge(finding.severity(), 1, Integer::sum);
            }
        }
        return workspace.functions().values().stream()
                .sorted(Function.STRICTEST_FIRST)
                .map(function -> summary(function, counts.getOrDefault(function.key(), Map.of())))
                .toList();
    }

    private static FunctionSummary summary(Function function, Map<Severity, Integer> counts) {
        return new FunctionSummary(
                function.id(),
                function.title(),
                function.tier(),
                counts.getOrDefault(Severity.ERROR, 0),
                counts.getOrDefault(Severity.WARNING, 0),
                counts.getOrDefault(Severity.INFO, 0));
    }
}
