package io.continuitylint.manifest.check;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds credentials that take more persons than hold them. A role among the holders may be held by any number. */
final class QuorumCheck {

    private QuorumCheck() {}

    static void check(Workspace workspace, List<Finding> findings) {
        for (Component component : workspace.components().values()) {
            Component.Credential credential = component.credential();
            if (credential != null) {
                int persons = persons(credential.holders(), workspace);
                if (persons > 0 && credential.quorum() > persons) {
                    findings.add(finding(component, credential.quorum(), persons));
                }
            }
        }
    }

    /** How many they are; 0 where that is not known. */
    private static int persons(List<Reference> holders, Workspace workspace) {
        Set<String> persons = new HashSet<>();
        for (Reference holder : holders) {
            Component component = workspace.component(holder);
            if (component == null || component.kind() != ComponentKind.PERSON) {
                return 0;
            }
            persons.add(component.id());
        }
        return persons.size();
    }

    private static Finding finding(Component component, int quorum, int persons) {
        String message = "quorum: %s is more than the number of holders (%s)".formatted(quorum, persons);
        return Finding.of(
                Reading.IMPOSSIBLE,
                component.key(),
                "quorum=" + quorum,
                Severity.ERROR,
                message,
                component.at("quorum"));
    }
}
