package io.continuitylint.fact.activation;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.protection.Survival;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Looks for losses after which people would have to decide faster than they can. */
public final class SlowActivationFinder {

    private final Timespan floor;
    private final Map<Answer, SlowActivation> found = new LinkedHashMap<>();

    public SlowActivationFinder(Timespan floor) {
        this.floor = floor;
    }

    private record Answer(Function function, Subject dependent, Subject primary) {}

    public Collection<SlowActivation> all() {
        return found.values();
    }

    /** One that does not say how it is activated may be automatic; another rule reports that. */
    public void judge(Function function, Protection protection, Survival survival) {
        if (!survival.survivors().stream().allMatch(SlowActivationFinder::waitsForPerson)) {
            return;
        }
        for (Subject element : survival.losses()) {
            Timespan own = element instanceof Scenario scenario ? scenario.rto() : null;
            Timespan target = own == null ? function.rto() : own;
            if (target != null && target.compareTo(floor) < 0) {
                found.putIfAbsent(
                        new Answer(function, protection.dependent(), protection.primary()),
                        new SlowActivation(
                                function,
                                protection.primary(),
                                survival.survivors().get(0),
                                element,
                                target,
                                own == null ? function : element,
                                floor));
            }
        }
    }

    private static boolean waitsForPerson(Backup backup) {
        return backup.activation() != null
                && backup.activation().mode() != null
                && backup.activation().mode().needsPerson();
    }
}
