package io.continuitylint.manifest.check;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a workspace as a whole, such as values that cannot be compared and placeholders. */
public final class WorkspaceChecks {

    private WorkspaceChecks() {}

    public static List<Finding> check(Workspace workspace) {
        List<Finding> findings = new ArrayList<>();
        DomainCheck.check(workspace, findings);
        QuorumCheck.check(workspace, findings);
        UnitCheck.check(workspace, findings);
        PlaceholderCheck.check(workspace, findings);
        return findings;
    }
}
