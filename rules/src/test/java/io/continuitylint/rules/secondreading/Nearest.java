package io.continuitylint.rules.secondreading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of several elements a finding names first. */
record Nearest(Evaluator evaluator) {

    static final Comparator<String> BY_ID = Comparator.<String, String>comparing(key -> key.substring(key.indexOf(':')))
            .thenComparing(Comparator.naturalOrder());

    /** Of places the smallest; of anything else the nearest, in a tie that of the smallest key. */
    String first(Collection<String> elements) {
        boolean places = elements.stream()
                .noneMatch(element -> evaluator.things().domains(element).isEmpty()
                        || evaluator.things().component(element) != null);
        return places ? smallest(elements) : nearest(elements).get(0);
    }

    /** Those that do not take another of them away, which would then be nearer. */
    private List<String> nearest(Collection<String> elements) {
        return elements.stream()
                .filter(element -> elements.stream().noneMatch(other -> isNearer(other, element)))
                .sorted(BY_ID)
                .toList();
    }

    private boolean isNearer(String other, String element) {
        boolean takes = evaluator.losses().removing(other).contains(element);
        boolean taken = evaluator.losses().removing(element).contains(other);
        return !other.equals(element) && takes && (!taken || BY_ID.compare(other, element) < 0);
    }

    /** The place in which the fewest components lie that functions reach; of those the innermost, then that of the smallest key. */
    private String smallest(Collection<String> places) {
        OwnPlaces own = new OwnPlaces(evaluator.protection());
        List<String> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.<String>comparingLong(place -> own.components(place).stream()
                        .filter(component ->
                                !evaluator.reach().functions(component.key()).isEmpty())
                        .count())
                .thenComparing(place -> -own.withAncestors(place).size())
                .thenComparing(BY_ID));
        return sorted.get(0);
    }
}
