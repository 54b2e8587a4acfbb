package io.continuitylint.manifest.check;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What is wrong with a workspace as a whole, such as values that cannot be compared and placeholders. */
public final class WorkspaceChecks {

    /** None changes what another one reads. */
    private static final List<BiConsumer<Workspace, List<Finding>>> INDEPENDENT = List.of(
            DomainCheck::check, QuorumCheck::check, UnitCheck::check, FurtherUnitCheck::check, TestUnitCheck::check);

    private WorkspaceChecks() {}

    /** All findings, those of each check together. What is a placeholder is added to what the workspace misread. */
    public static List<Finding> check(Workspace workspace) {
        List<Finding> findings = INDEPENDENT.parallelStream()
                .flatMap(check -> {
                    List<Finding> found = new ArrayList<>();
                    check.accept(workspace, found);
                    return found.stream();
                })
                .collect(Collectors.toCollection(ArrayList::new));
        PlaceholderCheck.check(workspace, findings);
        return findings;
    }
}
