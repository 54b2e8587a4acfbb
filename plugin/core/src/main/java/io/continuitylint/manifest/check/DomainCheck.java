package io.continuitylint.manifest.check;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds domains that lie inside themselves. */
final class DomainCheck {

    private DomainCheck() {}

    static void check(Workspace workspace, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (Domain domain : workspace.domains().values()) {
            List<String> way = new ArrayList<>();
            Domain here = domain;
            while (here != null && seen.add(here.id())) {
                way.add(here.id());
                here = parent(here, workspace);
            }
            if (here != null && way.contains(here.id())) {
                findings.add(finding(way.subList(way.indexOf(here.id()), way.size()), workspace));
            }
        }
    }

    private static @Nullable Domain parent(Domain domain, Workspace workspace) {
        return workspace.find(domain.parent()) instanceof Domain parent ? parent : null;
    }

    /** The finding is at the first of them by name, wherever the search entered the circle. */
    private static Finding finding(List<String> circle, Workspace workspace) {
        String first = Collections.min(circle);
        Collections.rotate(circle, -circle.indexOf(first));
        Domain domain = Objects.requireNonNull(workspace.domains().get(first));
        String message = "parent: %s is inside itself (%s in %s)".formatted(first, String.join(" in ", circle), first);
        return Finding.of(Reading.IMPOSSIBLE, domain.key(), "parent", Severity.ERROR, message, domain.at("parent"));
    }
}
