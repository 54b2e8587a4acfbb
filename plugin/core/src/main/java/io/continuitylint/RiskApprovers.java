package io.continuitylint;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who could approve a drafted risk: the roles that list somebody; where there is none, the persons. */
record RiskApprovers(List<String> candidates) {

    /** More are not tried, as each makes the trial longer. */
    private static final int MOST = 500;

    static RiskApprovers of(Workspace workspace) {
        List<String> roles = keys(workspace.components().values().stream()
                .filter(component ->
                        component.role() != null && !component.role().persons().isEmpty())
                .map(role -> "role:" + role.id()));
        return new RiskApprovers(
                roles.isEmpty()
                        ? keys(workspace.components().values().stream()
                                .filter(component -> component.person() != null)
                                .map(person -> "person:" + person.id()))
                        : roles);
    }

    private static List<String> keys(Stream<String> all) {
        return all.sorted().limit(MOST).toList();
    }

    /** The risk once for each of them. */
    List<DraftedRisk> tries(DraftedRisk risk) {
        List<DraftedRisk> tries = new ArrayList<>();
        candidates.forEach(
                candidate -> tries.add(risk.approvedBy(risk.id() + ".candidate-" + tries.size(), candidate)));
        return tries;
    }

    /** Those against whom no rule says anything. */
    List<String> accepted(DraftedRisk risk, RiskTrial trial) {
        return tries(risk).stream()
                .filter(each -> trial.at(each, "approvedBy").isEmpty())
                .map(DraftedRisk::approvedBy)
                .toList();
    }

    /** What the rules say against them. */
    List<Finding> objections(DraftedRisk risk, RiskTrial trial) {
        return tries(risk).stream()
                .flatMap(each -> trial.at(each, "approvedBy").stream())
                .toList();
    }
}
