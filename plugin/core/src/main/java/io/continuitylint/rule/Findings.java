package io.continuitylint.rule;

import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * Where rules report. Both methods open a finding about an object, placed at its key; what they return refines it:
 *
 * <pre>findings.violated($backup, "%s has no owner", $backup.id()).at($backup.at("owner"));</pre>
 */
public final class Findings {

    private final List<Draft> drafts = new ArrayList<>();
    private String drlRule = "";

    /** The full name of the DRL rule that is firing; its findings carry it. The engine says so, rules need not. */
    public void from(String firing) {
        drlRule = firing;
    }

    /** The promise is broken. */
    public Draft violated(Subject object, String message, Object... values) {
        return add(new Draft(drlRule, Verdict.VIOLATED, object, message.formatted(values)));
    }

    /** What would prove the promise is missing. */
    public Draft notProven(Subject object, String message, Object... values) {
        return add(new Draft(drlRule, Verdict.NOT_PROVEN, object, message.formatted(values)));
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
