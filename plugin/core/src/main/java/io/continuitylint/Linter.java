package io.continuitylint;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.fact.Documents;
import io.continuitylint.fact.MergedRisks;
import io.continuitylint.finding.BaseReport;
import io.continuitylint.finding.BaselineFile;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.PolicyValues;
import io.continuitylint.finding.Scope;
import io.continuitylint.judgement.Judgement;
import io.continuitylint.judgement.Version;
import io.continuitylint.manifest.BaseReader;
import io.continuitylint.manifest.DocumentFiles;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.manifest.check.PlaceholderCheck;
import io.continuitylint.manifest.discovery.Repository;
import io.continuitylint.model.Workspace;
import io.continuitylint.report.base.BaseReportFile;
import io.continuitylint.request.RequestException;
import io.continuitylint.vocabulary.Facts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole way from manifests to a report. It keeps nothing between runs, reads neither the clock nor the environment,
 * and can be used by several threads.
 */
public final class Linter {

    private static final String MERGED_RULE = "governance/acceptance-self-approved";
    private static final String MERGED_ONLY = "mergedOnly";

    /** Whether the linter itself reads a parameter of a rule, which then needs no Setting. */
    public static boolean reads(String rule, String parameter) {
        return rule.equals(MERGED_RULE) && parameter.equals(MERGED_ONLY);
    }

    /** The version of the linter. */
    public static String version() {
        return Version.NUMBER;
    }

    /**
     * The folder in which this version keeps the rules that it compiled; null to keep none.
     *
     * @param cache that of the user
     */
    public static @Nullable Path keptRules(@Nullable Path cache) {
        return cache == null ? null : cache.resolve("rules").resolve(version());
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
        Reading reading = Reading.now(request);
        try (RuleEngine loaded = timings.time("load the rules", () -> RuleEngine.load(request.ruleSources()))) {
            RuleEngine rules = loaded.selecting(request.rules(), request.skipRules());
            return lint(request, reading, isWhole(request), rules, timings);
        }
    }

    /** Judges what the user says is a whole workspace, so that what the baseline holds and is not found is gone. */
    LintRun lintWhole(LintRequest request) {
        try (RuleEngine loaded = RuleEngine.load(request.ruleSources())) {
            RuleEngine rules = loaded.selecting(request.rules(), request.skipRules());
            return lint(request, Reading.later(request), true, rules, new Timings(step -> {}));
        }
    }

    /** Of some files, and of one that an editor holds, nobody knows what the others would have shown. */
    private static boolean isWhole(LintRequest request) {
        return request.paths().isEmpty()
                && (request.unsaved() == null || !request.unsaved().alone());
    }

    /**
     * Judges a workspace by rules that were loaded before, for many runs in one process.
     *
     * @param rules evaluated instead of those that the request selects and of its packs; the caller closes them
     */
    public LintRun lint(LintRequest request, RuleEngine rules) {
        return lint(request, Reading.later(request), isWhole(request), rules, new Timings(step -> {}));
    }

    /** Judges what was before a change, whose documents are not where the request says. */
    LintRun lintBefore(LintRequest request, RuleEngine rules, Documents documents) {
        return judge(request, Reading.later(request), true, rules, documents, new Timings(step -> {}));
    }

    private static LintRun lint(
            LintRequest request, Reading reading, boolean whole, RuleEngine rules, Timings timings) {
        Path file = request.baseReport();
        BaseReport base =
                file == null ? null : new BaseReportFile(LintRequest.BASE_REPORT, file).read(request.project());
        Documents documents = DocumentFiles.of(request.root(), request.members());
        LintRun run = judge(request, reading, whole, rules, documents, timings);
        return base == null ? run : run.comparedWith(Comparison.of(base, run.report(), whole));
    }

    private static LintRun judge(
            LintRequest request,
            Reading reading,
            boolean whole,
            RuleEngine rules,
            Documents documents,
            Timings timings) {
        LocalDate asOf = request.asOf().day();
        BaselineFile baseline = BaselineFile.toRead(request.root(), request.baseline());
        WorkspaceReader.Result read = reading.result(timings);
        Workspace workspace = read.workspace();
        RuleEngine engine = rules.under(workspace.policy());
        MergedRisks merged = merged(request, engine, workspace, timings);
        Facts facts = timings.time(
                "analyse",
                () -> Facts.of(
                        workspace, asOf, PlaceholderCheck.of(workspace.policy()), documents, merged, engine::looksAt));
        Judgement judgement =
                timings.time("evaluate the rules", () -> Judgement.of(engine, workspace, facts, read.findings()));
        if (request.timed()) {
            timings.details(judgement.timeEachRule());
        }
        Scope scope = new Scope(
                request.project(),
                read.policyFile(),
                Repository.wayTo(request.root()),
                read.notRead(),
                PolicyValues.of(workspace.policy()));
        LintReport report = timings.time("build the report", () -> judgement.report(asOf, scope, baseline, whole));
        return new LintRun(
                report,
                workspace,
                judgement.drafts(),
                judgement::tier,
                judgement::canBeKnown,
                judgement::matches,
                judgement::dues,
                filesOf(request, report),
                timings);
    }

    /** What is read for a request. */
    static WorkspaceReader.Request reading(LintRequest request) {
        return new WorkspaceReader.Request(
                request.root(),
                request.members(),
                request.paths(),
                request.modules(),
                request.others(),
                excludes(request),
                request.top(),
                request.unsaved(),
                request.asOf().day(),
                request.asOf().isChosen());
    }

    /** What a report must not be written over. */
    private static Set<Path> filesOf(LintRequest request, LintReport report) {
        Set<Path> files = new HashSet<>();
        report.files().forEach(file -> files.add(request.root().resolve(file.name())));
        if (request.baseReport() != null) {
            files.add(request.baseReport());
        }
        return files;
    }

    /** A baseline is YAML that no folder of manifests takes for one. */
    private static List<String> excludes(LintRequest request) {
        BaselineFile file = BaselineFile.of(request.root(), request.baseline());
        return Stream.concat(request.excludes().stream(), file.below(request.root()).stream())
                .toList();
    }

    /** Null where nothing is under review, or the policy lets accepted risks count at once. */
    private static @Nullable MergedRisks merged(
            LintRequest request, RuleEngine engine, Workspace workspace, Timings timings) {
        String base = request.base();
        return base == null || !engine.isOn(workspace.policy(), MERGED_RULE, MERGED_ONLY)
                ? null
                : timings.time("read the base", () -> BaseReader.read(reading(request), base));
    }
}
