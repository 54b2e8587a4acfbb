package io.continuitylint.fact;

import java.util.Set;
import java.util.function.Consumer;

/** Finds all facts of some types. It is run only if a rule looks at one of them, and once at most. */
public interface FactFinder {

    /** The types of the facts it finds. */
    Set<Class<?>> types();

    void find(Sources from, Consumer<Object> facts);
}
