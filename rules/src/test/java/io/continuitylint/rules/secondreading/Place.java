package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import java.util.ArrayList;
import java.util.List;

/**
 * A backup, what it stands in for, and where.
 *
 * @param references the references to the primary at which it stands in
 */
record Place(Backup backup, String primary, List<Requirement.Member> references) {

    /** Every pair of a backup that can stand in and something that it stands in for. */
    static List<Place> all(Protection protection, Reach reach) {
        List<Place> places = new ArrayList<>();
        for (Backup backup : protection.backups()) {
            for (String primary : protection.things().protectedBy(backup)) {
                List<Requirement.Member> references = reach.references(primary).stream()
                        .filter(reference -> protection.at(reference).contains(backup))
                        .toList();
                if (references.isEmpty() || protection.things().function(primary) != null) {
                    references = new ArrayList<>(references);
                    references.add(new Requirement.Member(primary, List.of()));
                }
                places.add(new Place(backup, primary, references));
            }
        }
        return places;
    }

    /** Whether an element takes the primary away, and somewhere no other backup of it survives. */
    boolean isFatal(String element, Evaluator evaluator) {
        return evaluator.losses().after(element).isLost(primary) && isAlone(element, evaluator);
    }

    /** Whether somewhere no other backup of the primary survives the loss of an element. */
    boolean isAlone(String element, Evaluator evaluator) {
        Simulation after = evaluator.losses().after(element);
        return references.stream()
                .anyMatch(reference -> evaluator.protection().at(reference).stream()
                        .noneMatch(other -> !other.equals(backup) && after.isActive(other)));
    }
}
