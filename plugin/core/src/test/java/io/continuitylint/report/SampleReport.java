package io.continuitylint.report;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Sum;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.Frameworks;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.NotRead;
import io.continuitylint.finding.PolicyValue;
import io.continuitylint.finding.RuleDocs;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.finding.Selection.Switch;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Timespan;
import io.continuitylint.rule.Related;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.RuleSpec.ParamSpec;
import io.continuitylint.rule.RuleSpec.ParamType;
import io.continuitylint.rule.Setting;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Standard;
import io.continuitylint.rule.Verdict;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.Span;
import io.continuitylint.source.YamlReader;
import io.continuitylint.source.YamlScalar;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A report with something of everything: each severity, a consequence, an accepted finding, a chain, a sum. */
final class SampleReport {

    private static final String MANIFEST = """
            continuity: 1
            functions:
              authorise-cards:
            \t\ttier: 1
                rto: 1h
                needs: [ledger]
            backups:
              ledger-copy:   # Sicherung für später
                protects: ledger
            """;

    private SampleReport() {}

    /** The report, on a manifest that is written into a folder. */
    static LintReport in(Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("continuity.yaml"), MANIFEST);
        SourceFile file = YamlReader.read(path, "continuity.yaml").file();
        Finding slow = finding(
                "recovery-time/backup-misses-rto",
                "backup:ledger-copy",
                place(8, 3, 8, 14),
                Severity.ERROR,
                List.of(),
                sum());
        Finding shared = finding(
                "independence/hidden-shared-dependency",
                "backup:ledger-copy",
                place(9, 15, 9, 21),
                Severity.WARNING,
                List.of(chain()),
                null);
        Finding single = finding(
                        "single-point/component",
                        "function:authorise-cards",
                        place(4, 3, 4, 10),
                        Severity.ERROR,
                        List.of(),
                        null)
                .explainedBy(shared.fingerprint());
        Finding accepted = finding(
                        "test/overdue", "backup:ledger-copy", place(8, 3, 9, 21), Severity.ERROR, List.of(), null)
                .acceptedBy("until-spring");
        return new LintReport(
                "1.0",
                LocalDate.of(2026, 11, 20),
                new Scope("shop", "../continuity/policy.yaml", "", notRead(), policy()),
                List.of(file),
                new LintReport.Counts(1, 2, 0, 1, 0, 1),
                List.of(single, slow, accepted, shared),
                List.of(new LintReport.FunctionSummary("authorise-cards", "Karten prüfen", 1, 1, 1, 1)),
                List.of(
                        rule("independence/hidden-shared-dependency", "Shared", null),
                        rule("recovery-time/backup-misses-rto", "Too slow", "Make it faster.", params()),
                        rule("test/overdue", "Not tested", "Test it.", "cis-8 11.5")),
                List.of(new LintReport.NotEvaluated("test/too-weak", "IllegalStateException: boom")),
                selection());
    }

    /** The same with other findings, all of whose rules were evaluated. */
    static LintReport holding(LintReport report, List<Finding> findings, Selection selection) {
        return new LintReport(
                report.version(),
                report.asOf(),
                report.scope(),
                report.files(),
                report.counts(),
                findings,
                report.functions(),
                report.rules(),
                List.of(),
                selection);
    }

    /** The same, by a policy that names standards. */
    static LintReport reportingBy(LintReport report, Standard... standards) {
        return by(report, new Frameworks(List.of(standards)), report.docs());
    }

    /** The same, by a policy that says where the rules are documented. */
    static LintReport documentedAt(LintReport report, RuleDocs docs) {
        return by(report, report.frameworks(), docs);
    }

    private static LintReport by(LintReport report, Frameworks frameworks, RuleDocs docs) {
        return new LintReport(
                report.version(),
                report.asOf(),
                report.scope(),
                report.files(),
                report.counts(),
                report.findings(),
                report.functions(),
                report.rules(),
                report.notEvaluated(),
                report.selection(),
                report.acceptedRisks(),
                frameworks,
                docs,
                report.overview(),
                report.comparison());
    }

    private static SortedMap<String, PolicyValue> policy() {
        Place place = new Place("../continuity/policy.yaml", new Span(3, 18, 3, 21), "/policy/expiryWarning");
        return new TreeMap<>(Map.of(
                "expiryWarning", new PolicyValue("30d", place),
                "rules.test/overdue.severity", new PolicyValue("warning", null)));
    }

    private static Selection selection() {
        return new Selection(
                List.of(),
                List.of("people"),
                new TreeMap<>(Map.of("people/departed-person", Switch.SKIP_RULES, "test/overdue", Switch.POLICY)),
                new TreeMap<>(Map.of("test/too-weak", Severity.INFO)),
                null);
    }

    private static List<NotRead> notRead() {
        return List.of(
                new NotRead("continuity-shop.yaml", "its name is another", "rename it"),
                new NotRead("target/continuity/a.yaml", "it lies in target, where builds write", "move it"),
                new NotRead("target/continuity/b.yaml", "it lies in target, where builds write", "move it"));
    }

    static Finding finding(
            String rule, String object, Place place, Severity severity, List<Chain> chains, @Nullable Sum sum) {
        return new Finding(
                rule,
                object,
                List.of(),
                List.of(),
                "component:ledger",
                Verdict.VIOLATED,
                severity,
                "what " + rule + " says",
                place,
                chains,
                sum,
                List.of(new Related(place(5, 10, 5, 12), "what is promised")),
                null,
                Finding.Standing.OPEN);
    }

    private static RuleSpec rule(String id, String title, @Nullable String remedy, String... standards) {
        return rule(id, title, remedy, Map.of(), standards);
    }

    private static RuleSpec rule(
            String id, String title, @Nullable String remedy, Map<String, ParamSpec> params, String... standards) {
        return new RuleSpec(
                id,
                title,
                new RuleSpec.Severities(Severity.ERROR, Severity.ERROR, Severity.INFO),
                "1.0",
                List.of(standards),
                params,
                remedy,
                "## How to fix it\n" + remedy + "\n",
                "catalog/" + id + "/rule.md");
    }

    /** One of each type of value. */
    private static Map<String, ParamSpec> params() {
        Map<String, ParamSpec> params = new TreeMap<>();
        params.put("graceDays", param("graceDays", ParamType.NUMBER, BigDecimal.TEN, null, null, null));
        params.put("margin", param("margin", ParamType.DURATION, null, Timespan.ofDays(2), null, null));
        params.put("label", param("label", ParamType.TEXT, null, null, "any", null));
        params.put("strict", param("strict", ParamType.FLAG, null, null, null, true));
        params.put("words", param("words", ParamType.LIST, null, null, null, null, "a", "b"));
        return params;
    }

    private static ParamSpec param(
            String name,
            ParamType type,
            @Nullable BigDecimal number,
            @Nullable Timespan duration,
            @Nullable String text,
            @Nullable Boolean flag,
            String... list) {
        return new ParamSpec(
                name,
                type,
                new Setting("recovery-time/backup-misses-rto", name, number, duration, text, flag, List.of(list)));
    }

    private static Chain chain() {
        return Chain.of(List.of(
                link("ledger-copy", "", place(8, 3, 8, 14)),
                link("vault", "uses", place(9, 15, 9, 21)),
                link("name-service", "needs", place(6, 13, 6, 19))));
    }

    static Chain.Link link(String id, String how, Place place) {
        YamlScalar text = YamlScalar.of(id, 0, 0);
        Origin origin = new Origin(new SourceFile(Path.of("continuity.yaml"), "continuity.yaml"), text, text);
        return new Chain.Link(new Domain(id, null, null, null, null, origin), how, place);
    }

    private static Sum sum() {
        return new Sum(
                List.of(
                        new Sum.Term("detect", Timespan.ofMillis(300_000), null, () -> place(8, 3, 8, 14)),
                        new Sum.Term("propagate", Timespan.ZERO, "not declared, 0", () -> place(8, 3, 8, 14)),
                        new Sum.Term("restore", Timespan.ofMillis(12_600_000), "measured", () -> place(9, 15, 9, 21))),
                Timespan.ofMillis(12_900_000),
                List.of("decide"));
    }

    static Place place(int startLine, int startColumn, int endLine, int endColumn) {
        return new Place(
                "continuity.yaml", new Span(startLine, startColumn, endLine, endColumn), "/backups/ledger-copy");
    }
}
