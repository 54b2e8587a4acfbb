package io.continuitylint.report.format;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Sum;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.Frameworks;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.finding.RuleDocs;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.finding.overview.OnDemand;
import io.continuitylint.finding.overview.Overview;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Related;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Verdict;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report of a small workspace in which texts try to be markup, commands and ends of what they stand in: an error with a
 * chain and a sum, a consequence, an accepted finding, a warning and its twin, an info, and a rule that was not evaluated.
 */
final class HostileReport {

    static final String FILE = "zahlung %20 & ü.continuity.yaml";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final String HOSTILE =
            "]]> <script>alert('x')</script> | @admin #1 [x](https://example.org) ::error::50% ##vso[task.complete] "
                    + "##teamcity[x] \n end; \u0000 \uFFFF \u2028 \uD83D\uDE00";

    private static final String MANIFEST = """
            continuity: 1
            functions:
              pay-suppliers:
                title: "]]> <script>alert(1)</script> \uD83D\uDE00 ü"
                tier: 1
                rto: 1h
                needs: ["\uD83D\uDE00ü", ledger]  # ```##vso[x]
            components:
              ledger: {kind: service, needs: [name-service]}
              name-service: {kind: service}
            acceptedRisks:
              until-spring:
                rules: [test/overdue]
                scope: ["component:ledger"]
                reason: "]]> 50% off; ::error::x | ü"
                accepted: 2026-11-01
                expires: 2027-03-31
            """;

    private final Workspace workspace;
    private final String file;

    private HostileReport(Workspace workspace) {
        this.workspace = workspace;
        this.file = workspace.files().get(0).name();
    }

    /** On a manifest that is written into a folder. */
    static LintReport in(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), MANIFEST);
        WorkspaceReader.Request request =
                new WorkspaceReader.Request(folder, List.of(folder.resolve(FILE)), List.of(), DAY, true);
        return new HostileReport(WorkspaceReader.read(request).workspace()).report();
    }

    private LintReport report() {
        Finding root = root();
        Finding follows = finding(
                        "recovery-time/too-slow",
                        "function:pay-suppliers",
                        at("1h", 6),
                        Severity.ERROR,
                        "it is too slow")
                .explainedBy(root.fingerprint());
        Finding accepted = finding(
                        "test/overdue", "component:ledger", at("ledger", 9), Severity.ERROR, "ledger is not tested")
                .acceptedBy("until-spring");
        Finding warning = finding("test/too-weak", "component:ledger", at("kind", 9), Severity.WARNING, HOSTILE);
        Finding twin = finding("test/too-weak", "component:ledger", at("service", 9), Severity.WARNING, HOSTILE);
        Finding info = finding(
                "no-pack/has-it", "function:pay-suppliers", at("ledger", 7), Severity.INFO, "\uD83D\uDE00 ü is fine");
        return new LintReport(
                "0.1.0",
                DAY,
                new Scope("shop | ü", null, "services/pay/", List.of()),
                workspace.files(),
                new LintReport.Counts(1, 2, 0, 0, 0, 1),
                Stream.of(root, follows, accepted, warning, twin, info).sorted().toList(),
                List.of(new FunctionSummary("pay-suppliers", "]]> <script>", 1, 1, 2, 1)),
                List.of(
                        rule("recovery-time/too-slow", "Too slow", "iso-22301:2019 8.4"),
                        rule("single-point/component", "One component is enough", "cis-8 11.4", "cis-8 11.5"),
                        rule("test/overdue", "Not tested"),
                        rule("test/too-weak", "Tested ]]> too weakly <b>")),
                List.of(new NotEvaluated("fake/throws", "IllegalStateException: boom\n::error::]]>")),
                Selection.ALL,
                workspace.acceptedRisks(),
                Frameworks.NONE,
                RuleDocs.NONE,
                OnDemand.known(Overview.NONE),
                null);
    }

    private Finding root() {
        Chain chain = Chain.of(List.of(
                link(workspace.functions().get("pay-suppliers"), "", at("pay-suppliers", 3)),
                link(workspace.components().get("ledger"), "needs", at("ledger", 7)),
                link(workspace.components().get("name-service"), "needs", at("name-service", 9))));
        Sum sum = new Sum(
                List.of(
                        new Sum.Term("detect", Timespan.ofMillis(300_000), null, () -> at("rto", 6)),
                        new Sum.Term("restore", Timespan.ofMillis(12_600_000), "measured", () -> at("rto", 6))),
                Timespan.ofMillis(12_900_000),
                List.of("decide"));
        return new Finding(
                "single-point/component",
                "component:name-service",
                List.of(),
                List.of(),
                "function:pay-suppliers",
                Verdict.VIOLATED,
                Severity.ERROR,
                "name-service is a single point",
                at("name-service", 9),
                List.of(chain),
                sum,
                List.of(new Related(at("tier", 5), "what is [promised](https://example.org) ]]> <i>")),
                null,
                Finding.Standing.OPEN);
    }

    private static Finding finding(String rule, String object, Place place, Severity severity, String message) {
        return Finding.of(rule, object, null, severity, message, place);
    }

    private static Chain.Link link(@Nullable Subject subject, String how, Place place) {
        return new Chain.Link(Objects.requireNonNull(subject), how, place);
    }

    private static RuleSpec rule(String id, String title, String... standards) {
        return new RuleSpec(
                id,
                title,
                new RuleSpec.Severities(Severity.ERROR, Severity.WARNING, Severity.INFO),
                null,
                List.of(standards),
                Map.of(),
                "Do something about it, 100%.",
                "## What it checks\n\nThat `all` is *well*.\n\n## How to fix it\n\nDo something about it, 100%.\n");
    }

    /** Where a text is first on a line. */
    private Place at(String text, int line) {
        int column = MANIFEST.lines().toList().get(line - 1).indexOf(text) + 1;
        return new Place(file, new Span(line, column, line, column + text.length()), "/");
    }
}
