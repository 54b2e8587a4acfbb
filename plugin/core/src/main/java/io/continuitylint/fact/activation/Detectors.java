package io.continuitylint.fact.activation;

import io.continuitylint.model.Subject;

/**
 * What notices that a primary is gone. There is one for each backup and group that is activated automatically or half
 * automatically.
 *
 * @param of the backup, or the group
 * @param declared how many detectors there are
 * @param enabled how many of them are switched on, which is the default
 */
public record Detectors(Subject of, int declared, int enabled) {

    /** Whether nothing would notice. */
    public boolean isNone() {
        return enabled == 0;
    }
}
