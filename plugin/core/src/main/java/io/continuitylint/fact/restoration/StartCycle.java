package io.continuitylint.fact.restoration;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.List;

/**
 * Things that wait for each other when all start from nothing. There is one for each such cycle that keeps a
 * function with a tier down.
 *
 * @param first the one of the smallest id
 * @param cycle from the first back to it
 * @param functions the functions with a tier that never come up because of it, the strictest first
 * @param declared whether every step is a declared start need; else one is a need of something that declares nothing
 */
public record StartCycle(Subject first, Chain cycle, List<Function> functions, boolean declared) {

    public Function strictest() {
        return functions.get(0);
    }

    /** The functions that wait for it without being the first of it. */
    public List<Function> others() {
        return functions.stream().filter(function -> function != first).toList();
    }
}
