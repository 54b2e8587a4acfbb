package io.continuitylint.manifest.check;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds domains that lie inside themselves, or in too many others. */
final class DomainCheck {

    private DomainCheck() {}

    static void check(Workspace workspace, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        Map<String, Integer> ancestors = new HashMap<>();
        for (Domain domain : workspace.domains().values()) {
            List<String> way = new ArrayList<>();
            Domain here = domain;
            while (here != null && seen.add(here.id())) {
                way.add(here.id());
                here = parent(here, workspace);
            }
            int entered = here == null ? -1 : way.indexOf(here.id());
            if (here != null && entered >= 0) {
                findings.add(finding(way.subList(entered, way.size()), workspace));
            }
            // A circle has no end to count from, and is reported as that.
            int behind = entered >= 0 ? Integer.MIN_VALUE / 2 : here == null ? 0 : ancestors.getOrDefault(here.id(), 0);
            count(way, behind, ancestors);
        }
        for (Domain domain : workspace.domains().values()) {
            if (ancestors.getOrDefault(domain.id(), 0) == Workspace.MAX_ANCESTORS + 2) {
                findings.add(tooDeep(domain));
            }
        }
    }

    /** Counts for each domain of a way how many there are from it on, itself included. */
    private static void count(List<String> way, int behind, Map<String, Integer> ancestors) {
        int count = behind;
        for (int index = way.size() - 1; index >= 0; index--) {
            ancestors.put(way.get(index), ++count);
        }
    }

    /** At the one domain of a chain where it becomes too long. */
    private static Finding tooDeep(Domain domain) {
        String message =
                "parent: %s lies in more than %s domains, each within the next; leave out those that nothing is lost with"
                        .formatted(domain.id(), Workspace.MAX_ANCESTORS);
        return Finding.of(Reading.INVALID, domain.key(), "parent", Severity.ERROR, message, domain.at("parent"));
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
