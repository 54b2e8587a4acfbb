package io.continuitylint.rule;

import io.continuitylint.model.Subject;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where rules report. Two methods open a finding about an object, placed at its key; what they return refines it.
 * Objects among the values are written by their id, lists as {@code a, b and c}:
 *
 * <pre>findings.violated($backup, "%s has no owner", $backup).at($backup.at("owner"));</pre>
 */
public final class Findings {

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Subject, Importance> importances;
    private final Consumer<Draft> stated;
    private String drlRule = "";

    /**
     * Findings that are read when all rules have been evaluated.
     *
     * @param importances how much each object matters
     */
    public Findings(Map<Subject, Importance> importances) {
        this(importances, draft -> {});
    }

    /** @param stated is given each finding when a rule opens it, before it is refined */
    public Findings(Map<Subject, Importance> importances, Consumer<Draft> stated) {
        this.importances = importances;
        this.stated = stated;
    }

    /** The full name of the DRL rule that is firing; its findings carry it. The engine sets it, rules need not. */
    public void from(String firing) {
        drlRule = firing;
    }

    /**
     * How much an object matters; null where nobody has computed it. Nearly all rules need it, so they look it up: joined,
     * each of them would keep all of them.
     */
    public @Nullable Importance importance(Subject object) {
        return importances.get(object);
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
