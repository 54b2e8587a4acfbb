package io.continuitylint.rule;

import io.continuitylint.model.Subject;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.wording.Words;
import java.time.LocalDate;
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
    private final LocalDate asOf;
    private final Consumer<Draft> stated;
    private String drlRule = "";

    /**
     * Findings that are read when all rules have been evaluated.
     *
     * @param importances how much each object matters
     * @param asOf the day they are judged by
     */
    public Findings(Map<Subject, Importance> importances, LocalDate asOf) {
        this(importances, asOf, draft -> {});
    }

    /** @param stated is given each finding when a rule opens it, before it is refined */
    public Findings(Map<Subject, Importance> importances, LocalDate asOf, Consumer<Draft> stated) {
        this.importances = importances;
        this.asOf = asOf;
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

    /**
     * The day that the run judges by: today, unless another was given. Rules may not read the clock, so that the same
     * manifests have the same findings. A condition takes it by {@code $today : LocalDate() from findings.asOf()}.
     */
    public LocalDate asOf() {
        return asOf;
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
