package io.continuitylint.fact.functionmap;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.ResourceGroup;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for the groups of resources that a function names nothing of. One walk a group, from its components upwards. */
final class ResourceFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(ResourceGap.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Map<ResourceGroup, Set<Function>> named = new EnumMap<>(ResourceGroup.class);
        for (ResourceGroup group : ResourceGroup.values()) {
            named.put(
                    group,
                    from.byTier()
                            .requiring(component -> component.kind() == null
                                    || component.kind().group() == group
                                    || group == ResourceGroup.SITE && isSomewhere(component, from.workspace()))
                            .keySet());
        }
        for (Function function : from.workspace().functions().values()) {
            if (function.tier() != null) {
                facts.accept(new ResourceGap(function, missing(function, named)));
            }
        }
    }

    /** Whether it declares a place that it lies in, which names a site as well as a component would. */
    private static boolean isSomewhere(Component component, Workspace workspace) {
        return component.in().stream()
                .flatMap(location -> location.anyOf().stream())
                .flatMap(place -> workspace.withAncestors(place).stream())
                .map(Domain::kind)
                .anyMatch(kind -> kind == null || kind.isWithin(DomainKind.SITE) || kind.isWithin(DomainKind.REGION));
    }

    private static List<ResourceGroup> missing(Function function, Map<ResourceGroup, Set<Function>> named) {
        List<ResourceGroup> missing = new ArrayList<>();
        named.forEach((group, functions) -> {
            if (!functions.contains(function) && !function.without().contains(group)) {
                missing.add(group);
            }
        });
        return List.copyOf(missing);
    }
}
