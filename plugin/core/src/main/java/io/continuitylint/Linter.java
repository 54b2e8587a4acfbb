package io.continuitylint;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.Scope;
import io.continuitylint.judgement.Judgement;
import io.continuitylint.judgement.Version;
import io.continuitylint.manifest.DocumentFiles;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.manifest.check.PlaceholderCheck;
import io.continuitylint.model.Workspace;
import io.continuitylint.request.RequestException;
import io.continuitylint.vocabulary.Facts;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The whole way from manifests to a report. It keeps nothing between runs, reads neither the clock nor the environment,
 * and can be used by several threads.
 */
public final class Linter {

    /** The version of the linter. */
    public static String version() {
        return Version.NUMBER;
    }

    /**
     * Judges a workspace.
     *
     * @throws RequestException if the request cannot be fulfilled; what is wrong with a manifest is a finding
     */
    public LintRun lint(LintRequest request) {
        return lint(request, step -> {});
    }

    /**
     * Judges a workspace, and tells how far it is.
     *
     * @param progress is given the name of each step when it begins
     */
    public LintRun lint(LintRequest request, Consumer<String> progress) {
        Timings timings = new Timings(progress);
        try (RuleEngine loaded = timings.time("load the rules", () -> RuleEngine.load(request.packs()))) {
            return lint(request, loaded.selecting(request.rules(), request.skipRules()), timings);
        }
    }

    /**
     * Judges a workspace by rules that were loaded before, for many runs in one process.
     *
     * @param rules evaluated instead of those that the request selects and of its packs; the caller closes them
     */
    public LintRun lint(LintRequest request, RuleEngine rules) {
        return lint(request, rules, new Timings(step -> {}));
    }

    private static LintRun lint(LintRequest request, RuleEngine rules, Timings timings) {
        LocalDate asOf = request.asOf().day();
        WorkspaceReader.Result read = timings.time(
                "read",
                () -> WorkspaceReader.read(new WorkspaceReader.Request(
                        request.root(),
                        request.paths(),
                        request.modules(),
                        request.excludes(),
                        request.top(),
                        request.unsaved(),
                        asOf,
                        request.asOf().isChosen())));
        Workspace workspace = read.workspace();
        RuleEngine engine = timings.time("build the rules", () -> rules.under(workspace.policy()));
        Facts facts = timings.time(
                "analyse",
                () -> Facts.of(
                        workspace,
                        asOf,
                        PlaceholderCheck.of(workspace.policy()),
                        DocumentFiles.below(request.root()),
                        engine::looksAt));
        Judgement judgement =
                timings.time("evaluate the rules", () -> Judgement.of(engine, workspace, facts, read.findings()));
        if (request.timed()) {
            timings.details(judgement.timeEachRule());
        }
        Scope scope = new Scope(request.project(), read.policyFile(), read.notRead());
        LintReport report = timings.time("build the report", () -> judgement.report(asOf, scope));
        return new LintRun(report, workspace, judgement.drafts(), timings);
    }
}
