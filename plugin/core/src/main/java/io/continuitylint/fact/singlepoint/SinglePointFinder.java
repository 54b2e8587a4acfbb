package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.places.Places;
import io.continuitylint.view.protection.LossView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the single points of failure of every critical function, by the need through which they strike. */
final class SinglePointFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(SinglePoint.class, DeadFunction.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final LossView losses;
        private final Places places;
        private final Substitutes substitutes;
        private final UnprotectedNeeds unprotected;
        private final Switches switches;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.losses = from.losses();
            this.places = from.places();
            this.substitutes = new Substitutes(from);
            this.unprotected = from.view(UnprotectedNeeds.class, UnprotectedNeeds::new);
            this.switches = from.view(Switches.class, Switches::new);
            this.facts = facts;
        }

        void run() {
            for (Function function : workspace.functions().values()) {
                if (!workspace.policy().isCritical(function.tier())) {
                    continue;
                }
                if (losses.isDead(function)) {
                    facts.accept(new DeadFunction(function, losses.chainToDead(function)));
                } else {
                    find(function);
                }
            }
        }

        private void find(Function function) {
            Set<Subject> points = new HashSet<>(losses.unprotected(function));
            if (points.isEmpty()) {
                return;
            }
            for (Need need : function.needs()) {
                if (need.hard()) {
                    List<Subject> here = losses.unprotected(function, need).stream()
                            .filter(points::contains)
                            .toList();
                    components(function, need, here);
                    domains(function, need, here);
                }
            }
        }

        private void components(Function function, Need need, List<Subject> points) {
            Map<Boolean, List<Subject>> things = points.stream()
                    .filter(Search::isThing)
                    .collect(Collectors.partitioningBy(element -> switches.isSwitch(element, function)));
            things.forEach((switching, elements) -> {
                if (!elements.isEmpty()) {
                    List<Subject> nearest = losses.nearest(elements);
                    SinglePoint.By by = switching ? SinglePoint.By.SWITCH : SinglePoint.By.COMPONENT;
                    report(function, need, by, nearest, elements.size() - nearest.size());
                }
            });
        }

        /** Persons have a rule of their own. */
        private static boolean isThing(Subject element) {
            return element instanceof Component component && component.kind() != ComponentKind.PERSON;
        }

        private void domains(Function function, Need need, List<Subject> points) {
            Policy.Tier tier = workspace.policy().tier(function.tier());
            List<Domain> domains = new ArrayList<>();
            for (Subject element : points) {
                if (element instanceof Domain domain && Places.countsAsPlace(domain, tier)) {
                    domains.add(domain);
                }
            }
            if (!domains.isEmpty()) {
                report(function, need, SinglePoint.By.DOMAIN, places.smallestFirst(domains), 0);
            }
        }

        /** Of a kind that the tier does not name: whoever declares one is not to be worse off. */
        private boolean isUnnamedProvider(Subject element, Function function) {
            return element instanceof Domain domain
                    && domain.kind() == DomainKind.PROVIDER
                    && !workspace.policy().tier(function.tier()).demands(DomainKind.PROVIDER);
        }

        private void report(Function function, Need need, SinglePoint.By by, List<Subject> nearest, int omitted) {
            Subject cause = nearest.get(0);
            Chain chain = losses.chain(function, need, cause);
            facts.accept(new SinglePoint(
                    function,
                    need,
                    need.references().size() == 1
                            ? need.references().get(0).origin().place()
                            : need.origin().key(),
                    by,
                    nearest,
                    omitted,
                    nearest.stream().allMatch(element -> isUnnamedProvider(element, function)),
                    cause,
                    chain,
                    isExplained(function, need, by, nearest) ? unprotected.onTheWay(function, chain) : null,
                    substitutes.group(chain),
                    substitutes.backups(chain, cause),
                    lastComponent(chain)));
        }

        /** A domain by the first need on the way to it that nothing stands in for; components only if all are so needed. */
        private boolean isExplained(Function function, Need need, SinglePoint.By by, List<Subject> nearest) {
            return by == SinglePoint.By.DOMAIN
                    || nearest.stream().allMatch(element -> {
                        UnprotectedNeed last = unprotected.onTheWay(function, losses.chain(function, need, element));
                        return last != null && last.needed().contains(element);
                    });
        }

        /** What lies in the domain at the end of a chain. */
        private @Nullable Subject lastComponent(@Nullable Chain chain) {
            Subject last = null;
            if (chain != null) {
                for (Chain.Link link : chain.links()) {
                    last = link.subject() instanceof Component component ? component : last;
                }
            }
            return last;
        }
    }
}
