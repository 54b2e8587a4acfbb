package io.continuitylint.analysis;

import io.continuitylint.model.Subject;
import java.util.List;

/**
 * Elements whose loss stops the same things, of which there are at least two.
 *
 * @param first the first of those things, in the order in which they were given
 * @param count how many there are
 */
public record CommonLoss(List<Subject> elements, List<Subject> first, int count) {

    public CommonLoss {
        elements = List.copyOf(elements);
        first = List.copyOf(first);
    }
}
