package io.continuitylint.finding.overview;

import io.continuitylint.rule.Standard;
import java.util.List;

/**
 * What a workspace looks like as a whole, for those who read a report and not the manifests.
 *
 * @param functions the strictest tier first, then by id
 * @param days what has to be done, or ends, by a day, the next first
 * @param dependencies who requires what
 * @param standards those that the rules may cite
 */
public record Overview(
        List<FunctionState> functions, List<Due> days, DependencyMap dependencies, List<Standard> standards) {

    /** Of a report that was not made from a workspace. */
    public static final Overview NONE =
            new Overview(List.of(), List.of(), new DependencyMap(List.of(), List.of()), List.of());

    public Overview {
        functions = List.copyOf(functions);
        days = List.copyOf(days);
        standards = List.copyOf(standards);
    }
}
