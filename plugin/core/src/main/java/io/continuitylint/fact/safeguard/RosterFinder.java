package io.continuitylint.fact.safeguard;

import io.continuitylint.analysis.Hours;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Role;
import io.continuitylint.model.Window;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds who carries the rosters around the clock. */
final class RosterFinder implements FactFinder {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public Set<Class<?>> types() {
        return Set.of(RosterBurden.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        Hours hours = new Hours(from.asOf(), from.workspace().policy().gapTolerance());
        for (Component role : from.workspace().components().values()) {
            if (role.role() != null && isAroundTheClock(role.role(), hours)) {
                find(role, role.role(), from, facts);
            }
        }
    }

    private static boolean isAroundTheClock(Role role, Hours hours) {
        return role.coverage() != null
                && hours.longestGap(Window.ALWAYS, List.of(role.coverage())).isZero();
    }

    private static void find(Component role, Role fields, Sources from, Consumer<Object> facts) {
        Workspace workspace = from.workspace();
        People people = from.people();
        List<Reference> listed = People.listed(role);
        List<Reference> present = people.present(listed);
        Component only = present.size() == 1 ? workspace.component(present.get(0)) : null;
        if (only != null) {
            facts.accept(new RosterBurden(role, only, ALL, true, daysAlone(listed, from)));
            return;
        }
        Component most = null;
        BigDecimal largest = BigDecimal.ZERO;
        for (Role.RosterShare share : fields.rosterShare()) {
            Component person = workspace.component(share.person());
            boolean larger = share.share().number().compareTo(largest) > 0;
            if (person != null && people.isPresent(share.person()) && larger) {
                most = person;
                largest = share.share().number();
            }
        }
        if (most != null) {
            facts.accept(new RosterBurden(role, most, largest, false, null));
        }
    }

    /** Since the last of the others left. */
    private static @Nullable Long daysAlone(List<Reference> listed, Sources from) {
        return listed.stream()
                .map(from.workspace()::component)
                .filter(Objects::nonNull)
                .map(Component::person)
                .filter(person -> person != null
                        && person.until() != null
                        && person.until().isBefore(from.asOf()))
                .map(person -> ChronoUnit.DAYS.between(person.until(), from.asOf()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
