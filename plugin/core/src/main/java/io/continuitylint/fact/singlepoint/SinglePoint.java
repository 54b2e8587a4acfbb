package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import io.continuitylint.view.words.InWords;
import io.continuitylint.view.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hard need of a critical function that is lost with one element, and the function with it: a single point of failure.
 *
 * @param need id of what is needed
 * @param by what sort of element does it
 * @param nearest the elements that do it, those that are lost only through another of them left out
 * @param behind how many are left out
 * @param cause the first of the nearest
 * @param unprotected the dependent and the thing of the last unprotected need on the way, where it explains this; else
 *     null
 * @param shared the backup whose shared element explains this; else null
 * @param last the last component on the chain: of a domain, what lies in it
 */
public record SinglePoint(
        Function function,
        String need,
        Place place,
        By by,
        List<Subject> nearest,
        int behind,
        Subject cause,
        @Nullable Chain chain,
        @Nullable UnprotectedNeed unprotected,
        @Nullable Subject shared,
        @Nullable Subject last) {

    /** Sorts of elements, each with a rule of its own. */
    public enum By {
        COMPONENT,
        DOMAIN,
        SWITCH
    }

    /** The ids of the nearest, for a message. */
    public String names() {
        return nearest.size() == 1 ? InWords.of(cause) : "any of " + Words.list(nearest);
    }

    public @Nullable Subject unprotectedDependent() {
        return unprotected == null ? null : unprotected.dependent();
    }

    public @Nullable Subject unprotectedThing() {
        return unprotected == null ? null : unprotected.needed();
    }

    /** The first of the nearest with its kind: {@code site dc-east}. */
    public String smallestInWords() {
        return InWords.of(cause);
    }

    /** For a message about components: how many elements do it through the nearest. */
    public String andBehind() {
        return behind == 0 ? "" : ", or any of " + Words.count(behind, "thing") + " behind";
    }

    /** For a message about domains: the larger ones that do it too. */
    public String andOthers() {
        List<Subject> others = nearest.subList(1, nearest.size());
        return others.isEmpty() ? "" : "; likewise " + Words.list(others);
    }
}
