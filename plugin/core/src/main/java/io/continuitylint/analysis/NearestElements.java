package io.continuitylint.analysis;

import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Of several elements, those to name: the ones that stand for what is behind them. */
public final class NearestElements {

    private NearestElements() {}

    /**
     * The elements that are not lost through another of them, by id. Where two are lost through each other the smaller
     * id counts.
     */
    public static List<Subject> of(Collection<? extends Subject> elements, SingleLosses losses) {
        List<Subject> sorted = new ArrayList<>(elements);
        sorted.sort(Comparator.comparing(Subject::id));
        List<Subject> nearest = new ArrayList<>();
        for (Subject element : sorted) {
            boolean first = sorted.stream().noneMatch(other -> other != element && comesBefore(other, element, losses));
            if (first) {
                nearest.add(element);
            }
        }
        return nearest;
    }

    /** Whether an element is reached only through another: its loss takes the other away too. */
    private static boolean comesBefore(Subject other, Subject element, SingleLosses losses) {
        boolean through = losses.removes(element, other);
        boolean back = losses.removes(other, element);
        return through && (!back || other.id().compareTo(element.id()) < 0);
    }
}
