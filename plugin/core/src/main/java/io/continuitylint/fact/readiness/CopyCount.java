package io.continuitylint.fact.readiness;

import io.continuitylint.model.Component;
import io.continuitylint.view.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How many copies of a store there are and how well they are kept apart. There is one for each store; replicas with the
 * same data sets in one group are one store, and each is a copy.
 *
 * @param copies how many, the store itself among them
 * @param media the sorts of media that they are known to be on
 * @param elsewhere whether one of them is known to be in another site than the store
 * @param safe whether one of them is offline or immutable
 * @param flawed the copies that were not verified, or had errors when they were
 */
public record CopyCount(
        Component store, int copies, Set<String> media, boolean elsewhere, boolean safe, List<String> flawed) {

    /** Every digit of 3-2-1-1-0 that is not met, in words: {@code 2 copies of 3, none in another site}. */
    public String shortOf(BigDecimal leastCopies, BigDecimal leastMedia) {
        List<String> missing = new ArrayList<>();
        if (BigDecimal.valueOf(copies).compareTo(leastCopies) < 0) {
            missing.add(copies + " copies of " + leastCopies.toPlainString());
        }
        if (BigDecimal.valueOf(media.size()).compareTo(leastMedia) < 0) {
            missing.add(media.size() + " media of " + leastMedia.toPlainString());
        }
        if (!elsewhere) {
            missing.add("none in another site");
        }
        if (!safe) {
            missing.add("none offline or immutable");
        }
        if (!flawed.isEmpty()) {
            missing.add("not verified without errors: " + Words.join(flawed, "and"));
        }
        return String.join(", ", missing);
    }
}
