package io.continuitylint.fact;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds facts of some types. A type may have several finders, each for facts of its own: deadlines come from what is
 * reviewed, from credentials, contracts and stocks. A finder is run only if a rule matches on one of its types, and once at
 * most.
 */
public interface FactFinder {

    /** The types of the facts it finds. */
    Set<Class<?>> types();

    /** Passes on each fact that it finds, in an order that depends on the sources alone. */
    void find(Sources from, Consumer<Object> facts);
}
