package io.continuitylint.fact.restoration;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.view.words.Words;
import java.util.List;

/**
 * Things that wait for each other when all start from nothing.
 *
 * @param first the one of the smallest id
 * @param cycle from the first back to it
 * @param functions critical functions that never come up because of it, the strictest first
 * @param declared whether every step is a declared start need; else one is a need of something that says nothing
 */
public record StartCycle(Subject first, Chain cycle, List<Function> functions, boolean declared) {

    public Function strictest() {
        return functions.get(0);
    }

    /** {@code ; it keeps card-authorisation down}: what waits for it besides itself. */
    public String consequence() {
        List<Function> others =
                functions.stream().filter(function -> function != first).toList();
        return others.isEmpty() ? "" : "; it keeps " + Words.list(others) + " down";
    }
}
