package io.continuitylint.manifest.check;

import static java.util.Objects.requireNonNull;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What is wrong with a workspace as a whole, such as values that cannot be compared and placeholders. */
public final class WorkspaceChecks {

    /** None changes what another one reads. */
    private static final List<BiConsumer<Workspace, List<Finding>>> ALL = List.of(
            DomainCheck::check,
            QuorumCheck::check,
            UnitCheck::check,
            FurtherUnitCheck::check,
            TestUnitCheck::check,
            PlaceholderCheck::check);

    private WorkspaceChecks() {}

    /** All findings, those of each check together. What is a placeholder is added to what the workspace misread. */
    public static List<Finding> check(Workspace workspace) {
        List<Finding> findings = ALL.parallelStream()
                .flatMap(check -> {
                    List<Finding> found = new ArrayList<>();
                    check.accept(workspace, found);
                    return found.stream();
                })
                .collect(Collectors.toCollection(ArrayList::new));
        findings.stream()
                .filter(finding -> finding.rule().equals(Reading.PLACEHOLDER))
                .forEach(finding -> workspace.misread().add(finding.object(), requireNonNull(finding.cause())));
        return findings;
    }
}
