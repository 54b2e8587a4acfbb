package io.continuitylint.fact.singlepoint;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.view.words.Words;

/**
 * A hard need that nothing stands in for, on the way from a critical function to a thing of its own.
 *
 * @param dependent the function or component that needs it
 * @param needed what is needed
 * @param need where it is needed
 * @param function the strictest critical function that depends on it
 * @param others how many more critical functions do
 */
public record UnprotectedNeed(Subject dependent, Component needed, Reference need, Function function, int others) {

    /** Whose tier it is judged by: {@code tier 1 through card-authorisation and 2 more functions}. */
    public String forWhom() {
        return Words.through(function, others);
    }
}
