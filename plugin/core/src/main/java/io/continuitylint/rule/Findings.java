package io.continuitylint.rule;

import io.continuitylint.model.Subject;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where rules report. Both methods open a finding about an object, placed at its key; what they return refines it.
 * Objects among the values are written by their id, lists as {@code a, b and c}:
 *
 * <pre>findings.violated($backup, "%s has no owner", $backup).at($backup.at("owner"));</pre>
 */
public final class Findings {

    private final List<Draft> drafts = new ArrayList<>();
    private final Consumer<Draft> stated;
    private String drlRule = "";

    /** Findings that are read when all rules have been evaluated. */
    public Findings() {
        this(draft -> {});
    }

    /** @param stated is given each finding when a rule opens it, before it is refined */
    public Findings(Consumer<Draft> stated) {
        this.stated = stated;
    }

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
        stated.accept(draft);
        return draft;
    }
}
