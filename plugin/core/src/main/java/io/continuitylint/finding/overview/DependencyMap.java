package io.continuitylint.finding.overview;

import io.continuitylint.analysis.DependencyLink;
import io.continuitylint.model.Subject;
import java.util.List;

/**
 * Who requires what.
 *
 * @param things functions, components, backups and domains, by entity and id
 * @param links from the things, in their order
 */
public record DependencyMap(List<Subject> things, List<DependencyLink> links) {

    public DependencyMap {
        things = List.copyOf(things);
        links = List.copyOf(links);
    }
}
