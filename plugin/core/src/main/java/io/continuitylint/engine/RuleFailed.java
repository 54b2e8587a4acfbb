package io.continuitylint.engine;

import io.continuitylint.request.RequestException;
import org.jspecify.annotations.Nullable;

/** A rule, or the loading of rules, threw something. Nothing in it is code of the rule. */
final class RuleFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final @Nullable RequestException refusal;

    /**
     * What was thrown.
     *
     * @param reason in words, as a report says it
     * @param refusal by the linter itself; null for what the rule threw
     */
    RuleFailed(String reason, @Nullable RequestException refusal) {
        super(reason, null, false, false);
        this.refusal = refusal;
    }

    @Nullable
    RequestException refusal() {
        return refusal;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
