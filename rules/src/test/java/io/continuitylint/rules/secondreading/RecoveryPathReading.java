package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Scenario;
import io.continuitylint.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** activation/recovery-path-in-failure: a tool, the comms, a place to enter or what fences is lost with the primary. */
record RecoveryPathReading(Evaluator evaluator) {

    private static final String RULE = "activation/recovery-path-in-failure";

    Set<Expected> findings() {
        Map<String, Expected> worst = new TreeMap<>();
        for (Place place : evaluator.places()) {
            if (evaluator.losses().neverRuns(place.primary())) {
                continue;
            }
            for (RecoveryPart part :
                    List.of(RecoveryPart.TOOLS, RecoveryPart.PHYSICAL, RecoveryPart.FENCING, RecoveryPart.COMMS)) {
                for (Requirement requirement :
                        evaluator.protection().recovery(place.backup()).getOrDefault(part, List.of())) {
                    finding(place, requirement)
                            .forEach(each -> worst.merge(each.object() + each.cause(), each, Expected::worse));
                }
            }
        }
        return new TreeSet<>(worst.values());
    }

    private List<Expected> finding(Place place, Requirement requirement) {
        Backup backup = place.backup();
        if (evaluator.losses().isDead(List.of(requirement))) {
            return List.of();
        }
        Set<String> shared = shared(place);
        shared.retainAll(evaluator.losses().breaking(List.of(requirement)));
        if (shared.isEmpty()) {
            return List.of();
        }
        boolean fatal = shared.stream().anyMatch(element -> isFatal(place, element));
        Severity severity = fatal ? evaluator.error(evaluator.reach().tier(backup)) : Severity.INFO;
        String cause = requirement.members().stream()
                .filter(member -> !evaluator.losses().isDead(List.of(member)))
                .map(Requirement.Member::node)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return List.of(Expected.violated(RULE, backup.key(), cause, severity));
    }

    /** Whether it takes the primary away, or the data in it, and no other backup is left. */
    private boolean isFatal(Place place, String element) {
        Survivors survivors = new Survivors(evaluator);
        Scenario scenario = survivors.scenario(element);
        return place.isFatal(element, evaluator)
                || scenario != null
                        && isOriginal(place.primary())
                        && survivors.isSpoilt(place.primary(), scenario)
                        && place.isAlone(element, evaluator);
    }

    private boolean isOriginal(String primary) {
        Component component = evaluator.things().component(primary);
        return component != null
                && (component.data() == null || component.data().rebuildFrom() == null);
    }

    /** What the primary is exposed to, and no rule of an earlier row of the table of owners speaks of. */
    private Set<String> shared(Place place) {
        Backup backup = place.backup();
        DomainKinds kinds = new DomainKinds(
                evaluator.things(), evaluator.policy().tier(evaluator.reach().tier(backup)));
        Set<String> disabling = evaluator.losses().disabling(backup);
        Set<String> exposed = new Exposure(evaluator).of(place.primary(), kinds, disabling, evaluator.scenarios(place));
        exposed.removeAll(evaluator.losses().disablingService(backup));
        OwnPlaces own = new OwnPlaces(evaluator.protection());
        exposed.removeAll(own.ofCopies(backup));
        exposed.removeIf(element -> kinds.isIdentityOrControl(element)
                && evaluator.losses().removing(place.primary()).contains(element));
        exposed.removeIf(element -> own.ofPrimary(place.primary()).contains(element)
                && own.of(backup).contains(element));
        return exposed;
    }
}
