package io.continuitylint;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.LintReport;
import io.continuitylint.judgement.Judgement;
import io.continuitylint.manifest.DocumentFiles;
import io.continuitylint.manifest.PlaceholderCheck;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.RequestException;
import io.continuitylint.vocabulary.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The whole way from manifests to a report. It keeps nothing between runs and can be used by several threads. */
public final class Linter {

    /**
     * Judges a workspace.
     *
     * @throws RequestException if what is asked for cannot be done; what is wrong with a manifest is a finding
     */
    public LintRun lint(LintRequest request) {
        Timings timings = new Timings();
        RuleEngine rules =
                timings.time("load the rules", () -> RuleEngine.load().selecting(request.rules(), request.skipRules()));
        return lint(request, rules, timings);
    }

    /**
     * Judges a workspace by rules that were loaded before, for many runs in one process.
     *
     * @param rules evaluated instead of those that the request selects
     */
    public LintRun lint(LintRequest request, RuleEngine rules) {
        return lint(request, rules, new Timings());
    }

    private static LintRun lint(LintRequest request, RuleEngine rules, Timings timings) {
        boolean given = request.asOf() != null || sourceDateEpoch() != null;
        LocalDate asOf = asOf(request);
        WorkspaceReader.Result read = timings.time(
                "read",
                () -> WorkspaceReader.read(
                        new WorkspaceReader.Request(request.root(), request.paths(), request.excludes(), asOf, given)));
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
        LintReport report = timings.time("put the report together", () -> judgement.report(asOf));
        return new LintRun(report, judgement.drafts(), timings);
    }

    private static LocalDate asOf(LintRequest request) {
        if (request.asOf() != null) {
            return request.asOf();
        }
        LocalDate epoch = sourceDateEpoch();
        return epoch == null ? LocalDate.now(ZoneOffset.UTC) : epoch;
    }

    /** The day that reproducible builds are dated by, see reproducible-builds.org. */
    private static @Nullable LocalDate sourceDateEpoch() {
        String seconds = System.getenv("SOURCE_DATE_EPOCH");
        if (seconds == null || seconds.isBlank()) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds.strip()))
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (NumberFormatException noNumber) {
            throw new RequestException(
                    "SOURCE_DATE_EPOCH: \"%s\" is no number of seconds since 1970".formatted(seconds), noNumber);
        }
    }
}
