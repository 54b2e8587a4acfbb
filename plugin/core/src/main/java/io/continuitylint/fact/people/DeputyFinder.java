package io.continuitylint.fact.people;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Component;
import io.continuitylint.model.Role;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.people.People;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what deputies were prepared for, and when. */
final class DeputyFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Deputyship.class, Deadline.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final People people;
        private final TestCadences cadences;
        private final Deadlines deadlines;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.people = from.people();
            this.cadences = from.cadences();
            this.deadlines = from.deadlines();
            this.facts = facts;
        }

        void run() {
            for (Component role : workspace.components().values()) {
                if (role.role() != null && from.tier(role) != null) {
                    Timespan cadence = cadences.cadence(role, null);
                    Set<Component> seen = new HashSet<>();
                    for (Role.Deputy deputy : role.role().deputies()) {
                        Component person = workspace.component(deputy.person());
                        if (person != null && people.departed(deputy.person()) == null && seen.add(person)) {
                            find(role, person, deputy, cadence);
                        }
                    }
                }
            }
        }

        private void find(Component role, Component person, Role.Deputy deputy, @Nullable Timespan cadence) {
            facts.accept(new Deputyship(
                    role,
                    person,
                    deputy.time(),
                    deputy.exercised(),
                    deputy.origin().at("time"),
                    deputy.origin().at("person")));
            facts.accept(deadlines.atLeastOnce(
                    role,
                    Deadline.Kind.TRAINING,
                    person,
                    deputy.trained(),
                    deputy.validFor(),
                    deputy.origin().at("trained")));
            facts.accept(deadlines.again(
                    role,
                    Deadline.Kind.EXERCISE,
                    person,
                    deputy.exercised() == null ? deputy.trained() : deputy.exercised(),
                    cadence,
                    deputy.origin().at("exercised")));
            facts.accept(deadlines.atLeastOnce(
                    role,
                    Deadline.Kind.ACCESS,
                    person,
                    deputy.access(),
                    cadence,
                    deputy.origin().at("access")));
        }
    }
}
