package io.continuitylint.fact.singlepoint;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;

/**
 * A hard need that nothing stands in for, on the way from a critical function to a thing of its own. There is one for
 * each dependent and thing needed.
 *
 * @param dependent the function or component that needs it
 * @param needed what is needed
 * @param need where the dependent names what it needs
 * @param function the strictest critical function that depends on it
 * @param others how many more critical functions do
 */
public record UnprotectedNeed(Subject dependent, Component needed, Reference need, Function function, int others) {}
