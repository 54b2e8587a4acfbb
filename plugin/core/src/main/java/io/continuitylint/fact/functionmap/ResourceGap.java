package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Function;
import io.continuitylint.model.ResourceGroup;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The groups of resources that a function declares nothing about. There is one for each function that has a tier.
 *
 * @param missing the groups of which it requires no component, itself or through others, and that its {@code without} does
 *     not name; a component that lies in a region, a zone or a site names a site
 */
public record ResourceGap(Function function, List<ResourceGroup> missing) {

    /** Whether one of some groups is missing, by the words of the manifest. */
    public boolean lacksAnyOf(Collection<String> groups) {
        return !missingOf(groups).isEmpty();
    }

    /** Which of some groups are missing. */
    public List<String> missingOf(Collection<String> groups) {
        return missing.stream()
                .map(group -> group.name().toLowerCase(Locale.ROOT))
                .filter(groups::contains)
                .toList();
    }
}
