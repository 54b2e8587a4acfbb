package io.continuitylint.view.protection;

import io.continuitylint.model.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The things of which some number is required, and how many of them each loss takes for good. */
public final class Alternatives {

    private final LossView losses;
    private final int required;
    private final Map<Subject, Integer> lost = new HashMap<>();
    private int working;

    /**
     * @param required how many must work
     * @param size how many there are, those included that nobody declares
     * @param things those that are declared
     */
    Alternatives(LossView losses, int required, int size, List<Subject> things) {
        this.losses = losses;
        this.required = required;
        this.working = size;
        for (Subject thing : things) {
            if (losses.works(thing)) {
                losses.unprotected(thing).forEach(element -> lost.merge(element, 1, Integer::sum));
            } else {
                working--;
            }
        }
    }

    /** Whether a loss leaves fewer than are required of the things beside one of them. */
    boolean areTooFew(Subject element, Subject thing) {
        boolean itself = !losses.works(thing) || losses.removesForGood(element, thing);
        int others = working - lost.getOrDefault(element, 0);
        return (itself ? others : others - 1) < required;
    }
}
