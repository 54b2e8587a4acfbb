package io.continuitylint.judgement;

import io.continuitylint.analysis.AffectedFunctions;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
            .thenComparing(FunctionSummary::id);

    private final Map<Function, Counts> counts = new HashMap<>();

    private FunctionSummaries() {}

    static List<FunctionSummary> of(Workspace workspace, AffectedFunctions affected, List<Finding> findings) {
        FunctionSummaries summaries = new FunctionSummaries();
        Map<Boolean, List<Finding>> byNaming = findings.stream()
                .filter(finding -> !finding.isAccepted() && !finding.isConsequence())
                .collect(Collectors.partitioningBy(
                        finding -> !finding.functions().isEmpty()));
        summaries.countForNamed(workspace, byNaming.getOrDefault(true, List.of()));
        Map<Subject, Counts> open = open(workspace, byNaming.getOrDefault(false, List.of()));
        affected.each(
                open.keySet(),
                (function, object) -> summaries.of(function).add(open.getOrDefault(object, new Counts())));
        return workspace.functions().values().stream()
                .map(function -> summaries.of(function).summary(function))
                .sorted(WORST_FIRST)
                .toList();
    }

    private void countForNamed(Workspace workspace, List<Finding> findings) {
        for (Finding finding : findings) {
            for (String id : finding.functions()) {
                Function harmed = workspace.functions().get(id);
                if (harmed != null) {
                    of(harmed).add(finding.severity());
                }
            }
        }
    }

    private Counts of(Function function) {
        return counts.computeIfAbsent(function, unused -> new Counts());
    }

    private static Map<Subject, Counts> open(Workspace workspace, List<Finding> findings) {
        Map<String, Counts> byKey = new HashMap<>();
        for (Finding finding : findings) {
            count(finding, finding.object(), byKey);
            finding.alsoIn().forEach(key -> count(finding, key, byKey));
        }
        Map<Subject, Counts> open = new HashMap<>();
        for (Collection<? extends Subject> subjects : workspace.subjects()) {
            for (Subject subject : subjects) {
                Counts here = byKey.get(subject.key());
                if (here != null) {
                    open.put(subject, here);
                }
            }
        }
        return open;
    }

    private static void count(Finding finding, String key, Map<String, Counts> byKey) {
        Counts here = byKey.computeIfAbsent(key, unused -> new Counts());
        if (finding.alsoIn().isEmpty()) {
            here.add(finding.severity());
        } else {
            here.shared.add(finding);
        }
    }

    /** How many findings of each severity. */
    private static final class Counts {

        private int errors;
        private int warnings;
        private int infos;

        /** Those that concern several objects, and count once for a function that reaches more than one of them. */
        private final Set<Finding> shared = new HashSet<>();

        private void add(Severity severity) {
            switch (severity) {
                case ERROR -> errors++;
                case WARNING -> warnings++;
                case INFO -> infos++;
            }
        }

        private void add(Counts more) {
            errors += more.errors;
            warnings += more.warnings;
            infos += more.infos;
            shared.addAll(more.shared);
        }

        private FunctionSummary summary(Function function) {
            shared.forEach(finding -> add(finding.severity()));
            return new FunctionSummary(function.id(), function.title(), function.tier(), errors, warnings, infos);
        }
    }
}
