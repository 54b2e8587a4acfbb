package io.continuitylint.fact.singlepoint;

import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.view.reach.FirstFunctions;
import java.util.List;

/**
 * One thing on which several critical functions depend: an element whose loss stops them all, or a backup or supplier
 * that stands in for something each of them requires. Of elements that stop the same functions those that do it through
 * another are left out.
 *
 * @param on what they all depend on
 * @param standsIn whether it is a backup or a supplier that stands in
 * @param functions the strictest first, no more than fifty
 * @param count how many there are, at least two; of what stands in, no more than fifty are counted
 * @param omitted how many elements are left out
 */
public record Concentration(Subject on, boolean standsIn, List<Function> functions, int count, int omitted) {

    /** So many functions are named, and of what stands in counted, and no more. */
    public static final int MOST = FirstFunctions.MOST;
}
