package io.continuitylint.judgement;

import io.continuitylint.analysis.AffectedFunctions;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Function;
import io.continuitylint.model.NaturalOrder;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is open by function: a finding about a thing counts for every function that needs it; one that names the
 * functions it harms, for these.
 */
final class FunctionSummaries {

    /** What stops the build before what does not, then what matters most. */
    private static final Comparator<FunctionSummary> WORST_FIRST = Comparator.comparingInt(FunctionSummary::errors)
            .thenComparingInt(FunctionSummary::warnings)
            .reversed()
            .thenComparing(FunctionSummary::tier, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(FunctionSummary::id, NaturalOrder.OF_IDS);

    private final Workspace workspace;
    private final AffectedFunctions affected;
    private final Map<Severity, Map<Function, Integer>> counts = new EnumMap<>(Severity.class);

    private FunctionSummaries(Workspace workspace, AffectedFunctions affected) {
        this.workspace = workspace;
        this.affected = affected;
    }

    static List<FunctionSummary> of(Workspace workspace, AffectedFunctions affected, List<Finding> findings) {
        FunctionSummaries summaries = new FunctionSummaries(workspace, affected);
        for (Severity severity : Severity.values()) {
            summaries.count(
                    severity,
                    findings.stream()
                            .filter(finding -> finding.severity() == severity && finding.isOpen())
                            .toList());
        }
        return workspace.functions().values().stream()
                .map(summaries::summary)
                .sorted(WORST_FIRST)
                .toList();
    }

    /** One that concerns several objects counts once for a function that reaches more than one of them. */
    private void count(Severity severity, List<Finding> findings) {
        List<Finding> ofObjects = findings.stream()
                .filter(finding -> finding.functions().isEmpty())
                .toList();
        Map<Function, Integer> counted = affected.reached(objects(ofObjects));
        for (Finding finding : findings) {
            for (String id : finding.functions()) {
                Function harmed = workspace.functions().get(id);
                if (harmed != null) {
                    counted.merge(harmed, 1, Integer::sum);
                }
            }
        }
        counts.put(severity, counted);
    }

    private List<List<Subject>> objects(List<Finding> findings) {
        List<List<Subject>> objects = new ArrayList<>();
        for (Finding finding : findings) {
            objects.add(Stream.concat(Stream.of(finding.object()), finding.alsoIn().stream())
                    .map(this::object)
                    .filter(Objects::nonNull)
                    .toList());
        }
        return objects;
    }

    /** The object of that key; null where it is no object, such as a file. */
    private @Nullable Subject object(String key) {
        int colon = key.indexOf(':');
        for (Entity entity : Entity.values()) {
            if (entity.word().length() == colon && key.startsWith(entity.word())) {
                return workspace.find(new Reference.Target(entity, key.substring(colon + 1)));
            }
        }
        return null;
    }

    private FunctionSummary summary(Function function) {
        return new FunctionSummary(
                function.id(),
                function.title(),
                function.tier(),
                count(Severity.ERROR, function),
                count(Severity.WARNING, function),
                count(Severity.INFO, function));
    }

    private int count(Severity severity, Function function) {
        return counts.getOrDefault(severity, Map.of()).getOrDefault(function, 0);
    }
}
