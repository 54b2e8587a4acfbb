package io.continuitylint.engine;

/** Ends a rule from within. It is an error, and not an exception, so that what rules catch does not keep it. */
final class RuleStopped extends Error {

    /** @param reason in words, as a report says it */
    RuleStopped(String reason) {
        super(reason, null, false, false);
    }
}
