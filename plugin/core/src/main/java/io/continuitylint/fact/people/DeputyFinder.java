package io.continuitylint.fact.people;

import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Component;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.people.People;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks at what deputies were prepared for, and when. */
final class DeputyFinder {

    private final Workspace workspace;
    private final People people;
    private final TestCadences cadences;
    private final Deadlines deadlines;
    private final Consumer<Object> facts;

    DeputyFinder(Workspace workspace, LocalDate asOf, People people, TestCadences cadences, Consumer<Object> facts) {
        this.workspace = workspace;
        this.people = people;
        this.cadences = cadences;
        this.deadlines = new Deadlines(asOf, workspace.policy().expiryWarning());
        this.facts = facts;
    }

    /** @param hasTier whether a function with a tier reaches a role */
    void find(Predicate<Component> hasTier) {
        for (Component role : workspace.components().values()) {
            if (role.role() != null && hasTier.test(role)) {
                Timespan cadence = cadences.cadence(role, null);
                Set<Component> seen = new HashSet<>();
                for (Component.Deputy deputy : role.role().deputies()) {
                    Component person = workspace.component(deputy.person());
                    if (person != null && people.departed(deputy.person()) == null && seen.add(person)) {
                        find(role, person, deputy, cadence);
                    }
                }
            }
        }
    }

    private void find(Component role, Component person, Component.Deputy deputy, @Nullable Timespan cadence) {
        facts.accept(new Deputyship(role, person, deputy.time(), deputy.origin().at("person")));
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
                deputy.exercised(),
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
