package io.continuitylint.rule;

import io.continuitylint.model.Subject;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Where rules report. Both methods open a finding about an object, placed at its key; what they return refines it.
 * Objects among the values are written by their id, lists as {@code a, b and c}:
 *
 * <pre>findings.violated($backup, "%s has no owner", $backup).at($backup.at("owner"));</pre>
 */
public final class Findings {

    private final List<Draft> drafts = new ArrayList<>();
    private String drlRule = "";

    /** The full name of the DRL rule that is firing; its findings carry it. The engine sets it, rules need not. */
    public void from(String firing) {
        drlRule = firing;
    }

    /** The promise is broken. */
    public Draft violated(Subject object, String message, Object... values) {
        return add(new Draft(drlRule, Verdict.VIOLATED, object, Words.filled(message, values)));
    }

    /** What would prove the promise is missing. */
    public Draft notProven(Subject object, String message, Object... values) {
        return add(new Draft(drlRule, Verdict.NOT_PROVEN, object, Words.filled(message, values)));
    }

    /** All that was reported, in no particular order. */
    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    private Draft add(Draft draft) {
        drafts.add(draft);
        return draft;
    }
}
