package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.LossSet;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
        private final LossSet things;
        private final LossSet possibleSwitches;
        private final Map<Policy.Tier, LossSet> placesOfTier = new HashMap<>();
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.losses = from.losses();
            this.places = from.places();
            this.substitutes = new Substitutes(from);
            this.unprotected = from.view(UnprotectedNeeds.class, UnprotectedNeeds::new);
            this.switches = from.view(Switches.class, Switches::new);
            this.things = losses.elements(Search::isThing);
            this.possibleSwitches = losses.elements(switches::mayBeSwitch);
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
            if (losses.stopping(function).isEmpty()) {
                return;
            }
            for (Need need : function.needs()) {
                if (need.hard()) {
                    LossSet here = losses.stopping(function, need);
                    components(function, need, here.and(things));
                    domains(function, need, here);
                }
            }
        }

        private void components(Function function, Need need, LossSet elements) {
            LossSet switching = elements.and(possibleSwitches).where(element -> switches.isSwitch(element, function));
            report(function, need, SinglePoint.By.COMPONENT, elements.without(switching));
            report(function, need, SinglePoint.By.SWITCH, switching);
        }

        private void report(Function function, Need need, SinglePoint.By by, LossSet elements) {
            if (!elements.isEmpty()) {
                List<Subject> nearest = elements.nearest();
                report(function, need, by, nearest, elements.size() - nearest.size());
            }
        }

        /** Persons have a rule of their own. */
        private static boolean isThing(Subject element) {
            return element instanceof Component component && component.kind() != ComponentKind.PERSON;
        }

        private void domains(Function function, Need need, LossSet points) {
            LossSet here = points.and(placesOf(workspace.policy().tier(function.tier())));
            if (!here.isEmpty()) {
                List<Domain> domains =
                        here.subjects().stream().map(Domain.class::cast).toList();
                report(function, need, SinglePoint.By.DOMAIN, places.smallestFirst(domains), 0);
            }
        }

        private LossSet placesOf(Policy.Tier tier) {
            return placesOfTier.computeIfAbsent(
                    tier,
                    unused -> losses.elements(
                            element -> element instanceof Domain domain && Places.countsAsPlace(domain, tier)));
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
                    losses.besides(chain, cause),
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
