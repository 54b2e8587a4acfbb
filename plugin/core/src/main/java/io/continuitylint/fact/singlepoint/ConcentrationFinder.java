package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.CommonLoss;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Protections;
import io.continuitylint.view.reach.FirstFunctions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the critical functions that depend on one thing, and looks for functions that mostly go through one need. */
final class ConcentrationFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Concentration.class, NeedShare.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final LossView losses;
        private final Protections protections;
        private final FirstFunctions firstFunctions;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.losses = from.losses();
            this.protections = from.protections();
            this.firstFunctions = from.firstFunctions();
            this.facts = facts;
        }

        void run() {
            elements();
            substitutes(firstFunctions);
            workspace.functions().values().forEach(this::shares);
        }

        /** A scenario is not something to depend on; it has a rule of its own. */
        private void elements() {
            List<Function> critical = workspace.functions().values().stream()
                    .filter(function -> workspace.policy().isCritical(function.tier()))
                    .sorted(Function.STRICTEST_FIRST)
                    .toList();
            losses.common(critical, Concentration.MOST).forEach(this::elements);
        }

        private void elements(CommonLoss loss) {
            List<Subject> elements = loss.elements().stream()
                    .filter(element -> !(element instanceof Scenario))
                    .toList();
            List<Function> functions =
                    loss.first().stream().map(Function.class::cast).toList();
            List<Subject> nearest = losses.nearest(elements);
            int omitted = elements.size() - nearest.size();
            nearest.forEach(
                    element -> facts.accept(new Concentration(element, false, functions, loss.count(), omitted)));
        }

        private void substitutes(FirstFunctions functions) {
            Map<Subject, SortedSet<Function>> helped = new LinkedHashMap<>();
            for (Protection protection : protections.all()) {
                List<Function> requiring = functions.of(protection.dependent());
                for (Backup backup : protection.backups()) {
                    add(backup, requiring, helped);
                    for (Reference use : backup.uses()) {
                        Component used = workspace.component(use);
                        if (used != null && used.supplier() != null) {
                            add(used, requiring, helped);
                        }
                    }
                }
            }
            helped.forEach((substitute, all) -> {
                if (all.size() > 1) {
                    List<Function> most = all.stream().limit(Concentration.MOST).toList();
                    facts.accept(new Concentration(substitute, true, most, most.size(), 0));
                }
            });
        }

        private static void add(
                Subject substitute, List<Function> functions, Map<Subject, SortedSet<Function>> helped) {
            helped.computeIfAbsent(substitute, unused -> new TreeSet<>(Function.STRICTEST_FIRST))
                    .addAll(functions);
        }

        private void shares(Function function) {
            for (Need need : function.needs()) {
                Subject needed = need.share() == null ? null : needed(need);
                if (need.share() != null && needed != null) {
                    facts.accept(
                            new NeedShare(function, need, needed, need.share().number(), hasAlternative(need)));
                }
            }
        }

        private @Nullable Subject needed(Need need) {
            return need instanceof Need.Single single ? workspace.find(single.use()) : ((Need.OfGroup) need).group();
        }

        private boolean hasAlternative(Need need) {
            if (need instanceof Need.Single single) {
                return !protections.standingIn(single).isEmpty();
            }
            Group group = ((Need.OfGroup) need).group();
            return !group.needsEveryMember();
        }
    }
}
