package io.continuitylint.fact.people;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import io.continuitylint.view.people.People;
import io.continuitylint.view.reach.Importance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who is relied on although they left. */
final class ReliedOnFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(ReliedOn.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final People people;
        private final Comparator<Subject> strictestFirst;
        private final Consumer<Object> facts;
        private final Map<Place, ReliedOn> reliedOn = new LinkedHashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.people = from.people();
            this.strictestFirst = Importance.strictestFirst(from.importance());
            this.facts = facts;
        }

        void run() {
            workspace.functions().values().forEach(function -> relied(function, function.owner(), ReliedOn.As.OWNER));
            workspace.components().values().forEach(this::component);
            workspace.backups().values().forEach(this::backup);
            workspace.groups().values().forEach(group -> activation(group, group.activation()));
            workspace.tests().forEach(this::openPoints);
            from.found(AcceptanceTerms.class).stream()
                    .filter(AcceptanceTerms::isInForce)
                    .map(AcceptanceTerms::risk)
                    .forEach(this::risk);
            Map<List<Subject>, ReliedOn> joined = new LinkedHashMap<>();
            reliedOn.values()
                    .forEach(relied -> joined.merge(List.of(relied.object(), relied.person()), relied, Search::joined));
            joined.values().forEach(facts);
        }

        private void relied(Subject object, @Nullable Reference reference, ReliedOn.As as) {
            Component person = people.departed(reference);
            if (person != null && reference != null) {
                Place place = reference.origin().place();
                reliedOn.merge(
                        place, new ReliedOn(person, object, List.of(as), place, List.of(), 0, null), this::stricter);
            }
        }

        /** An owner that is inherited is written in one place for many. */
        private ReliedOn stricter(ReliedOn one, ReliedOn other) {
            ReliedOn kept = strictestFirst.compare(other.object(), one.object()) < 0 ? other : one;
            Subject left = (kept == one ? other : one).object();
            int others = one.others() + 1;
            return new ReliedOn(
                    kept.person(),
                    kept.object(),
                    kept.as(),
                    kept.place(),
                    List.of(),
                    others,
                    others == 1 ? left : null);
        }

        /** What somebody is to one object, in several places. */
        private static ReliedOn joined(ReliedOn one, ReliedOn other) {
            Set<ReliedOn.As> as = new LinkedHashSet<>(one.as());
            as.addAll(other.as());
            List<Place> also = new ArrayList<>(one.alsoAt());
            also.add(other.place());
            return new ReliedOn(
                    one.person(),
                    one.object(),
                    List.copyOf(as),
                    one.place(),
                    List.copyOf(also),
                    one.others(),
                    one.other());
        }

        private void component(Component component) {
            relied(component, component.owner(), ReliedOn.As.OWNER);
            if (component.role() != null) {
                component.role().holders().forEach(holder -> relied(component, holder, ReliedOn.As.HOLDER));
                component.role().deputies().forEach(deputy -> relied(component, deputy.person(), ReliedOn.As.DEPUTY));
            }
            if (component.team() != null) {
                component.team().holders().forEach(holder -> relied(component, holder, ReliedOn.As.HOLDER));
                relied(component, component.team().lead(), ReliedOn.As.LEAD);
            }
            if (component.credential() != null) {
                component.credential().holders().forEach(holder -> relied(component, holder, ReliedOn.As.CUSTODIAN));
            }
            if (component.stock() != null) {
                relied(component, component.stock().installer(), ReliedOn.As.INSTALLER);
            }
        }

        private void backup(Backup backup) {
            relied(backup, backup.owner(), ReliedOn.As.OWNER);
            activation(backup, backup.activation());
        }

        private void activation(Subject object, @Nullable Activation activation) {
            if (activation != null) {
                activation.activators().forEach(activator -> relied(object, activator, ReliedOn.As.ACTIVATOR));
            }
        }

        /** A point that is still open belongs to somebody; it is a matter of what was tested. */
        private void openPoints(Test test) {
            if (workspace.misread().covers(test, "findings", "closed")) {
                return;
            }
            for (Test.OpenPoint point : test.findings()) {
                if (point.closed() == null) {
                    relied(tested(test), point.owner(), ReliedOn.As.POINT_OWNER);
                }
            }
        }

        /** What it is judged by: the first backup, function or scenario that a test names. */
        private Subject tested(Test test) {
            return Stream.of(test.backups(), test.functions(), test.scenarios())
                    .flatMap(List::stream)
                    .<Subject>mapMulti((reference, found) -> {
                        Subject subject = workspace.find(reference);
                        if (subject != null) {
                            found.accept(subject);
                        }
                    })
                    .findFirst()
                    .orElse(test);
        }

        private void risk(AcceptedRisk risk) {
            relied(risk, risk.owner(), ReliedOn.As.OWNER);
        }
    }
}
