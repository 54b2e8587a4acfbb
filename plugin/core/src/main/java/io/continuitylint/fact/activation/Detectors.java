package io.continuitylint.fact.activation;

import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import java.util.List;

/**
 * What notices that a primary is gone. There is one for each backup and group that is activated automatically or half
 * automatically.
 *
 * @param of the backup, or the group
 * @param named the detectors as written
 * @param enabled how many of them are switched on, which is the default
 */
public record Detectors(Subject of, List<Reference> named, int enabled) {

    /** Whether nothing would notice. */
    public boolean isNone() {
        return enabled == 0;
    }
}
