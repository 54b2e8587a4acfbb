package io.continuitylint.judgement.overview;

import io.continuitylint.analysis.AffectedFunctions;
import io.continuitylint.finding.Finding;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which accepted risks answer findings that concern which functions. */
final class AcceptedByFunction {

    private static final Comparator<AcceptedRisk> NEXT_FIRST = Comparator.comparing(
                    AcceptedRisk::expires, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AcceptedRisk::id);

    private final Workspace workspace;
    private final AffectedFunctions affected;
    private final Map<String, Subject> byKey;
    private final Map<Function, List<AcceptedRisk>> risks = new HashMap<>();

    AcceptedByFunction(Workspace workspace, AffectedFunctions affected, List<Finding> findings) {
        this.workspace = workspace;
        this.affected = affected;
        byKey = workspace.subjectsByKey();
        Map<String, List<Finding>> byRisk = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.acceptedBy() != null) {
                byRisk.computeIfAbsent(finding.acceptedBy(), unused -> new ArrayList<>())
                        .add(finding);
            }
        }
        workspace.acceptedRisks().values().stream()
                .sorted(NEXT_FIRST)
                .forEach(risk -> functions(byRisk.getOrDefault(risk.id(), List.of()))
                        .forEach(function -> risks.computeIfAbsent(function, unused -> new ArrayList<>())
                                .add(risk)));
    }

    /** The next to expire first. */
    List<AcceptedRisk> of(Function function) {
        return risks.getOrDefault(function, List.of());
    }

    private Set<Function> functions(List<Finding> accepted) {
        Set<Function> functions = new HashSet<>();
        List<Subject> objects = new ArrayList<>();
        for (Finding finding : accepted) {
            finding.functions().stream()
                    .map(workspace.functions()::get)
                    .filter(function -> function != null)
                    .forEach(functions::add);
            if (finding.functions().isEmpty()) {
                Stream.concat(Stream.of(finding.object()), finding.alsoIn().stream())
                        .map(byKey::get)
                        .filter(object -> object != null)
                        .forEach(objects::add);
            }
        }
        if (!objects.isEmpty()) {
            affected.reached(List.of(objects)).forEach((function, count) -> {
                if (count > 0) {
                    functions.add(function);
                }
            });
        }
        return functions;
    }
}
