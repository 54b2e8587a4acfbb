package io.continuitylint.fact.governance;

import io.continuitylint.model.AcceptedRisk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an accepted risk differs from what it was before the change under review. One that only answers less than before,
 * or was moved to another file, does not.
 *
 * @param base the revision before it: {@code origin/main}
 * @param keys of the terms that were changed; empty where the risk was not there
 * @param inForce the risk as it was, which still counts; null where it was not there or answered nothing
 */
public record RiskChange(
        String base, List<String> keys, @Nullable AcceptedRisk inForce) {

    /** Whether the risk was not there. */
    public boolean isNew() {
        return keys.isEmpty();
    }
}
