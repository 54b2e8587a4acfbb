package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.Severity;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cases of one manifest. */
final class JunitCases {

    private final LintReport report;
    private final RuleIndex rules;
    private final Map<String, Finding> roots;
    private final RepositoryPaths paths;
    private final String file;
    private final XmlOutput xml;
    private final Map<String, Integer> names = new HashMap<>();

    /** @param roots the findings of the report by their fingerprints */
    JunitCases(
            LintReport report,
            RuleIndex rules,
            Map<String, Finding> roots,
            RepositoryPaths paths,
            String file,
            XmlOutput xml) {
        this.report = report;
        this.rules = rules;
        this.roots = roots;
        this.paths = paths;
        this.file = file;
        this.xml = xml;
    }

    void write(List<Finding> findings) throws IOException {
        if (JunitCounts.isWithoutOpen(findings)) {
            xml.empty("testcase", "classname", "continuity", "name", "nothing is open", "file", file, "time", "0");
        }
        for (Finding finding : findings) {
            write(finding);
        }
    }

    private void write(Finding finding) throws IOException {
        xml.open(
                "testcase",
                "classname",
                "continuity." + family(finding),
                "name",
                name(finding),
                "file",
                file,
                "line",
                Integer.toString(finding.place().span().startLine()),
                "time",
                "0");
        if (finding.isAccepted()) {
            xml.empty("skipped", "message", Messages.accepted(finding, report));
        } else if (finding.isKnown()) {
            xml.empty("skipped", "message", Messages.known(report));
        } else if (finding.isConsequence()) {
            xml.empty("skipped", "message", follows(finding));
        } else if (finding.severity() == Severity.INFO) {
            xml.text("system-out", body(finding));
        } else {
            xml.text("failure", body(finding), "type", finding.severity().label(), "message", finding.message());
        }
        xml.close("testcase");
    }

    private static String family(Finding finding) {
        return finding.rule().substring(0, Math.max(0, finding.rule().indexOf('/')));
    }

    /** Rule and object, and a number for each further finding of both: readers take equal names for one case. */
    private String name(Finding finding) {
        String name = finding.rule() + " " + TerminalText.of(finding.object());
        int times = names.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + " " + times;
    }

    private String follows(Finding finding) {
        Finding root = roots.get(String.valueOf(finding.explainedBy()));
        String explanation = root == null ? "another finding" : root.message() + " [" + root.rule() + "]";
        return "%s: %s; it follows from: %s".formatted(finding.severity().label(), finding.message(), explanation);
    }

    private static void line(String label, @Nullable String text, StringBuilder body) {
        if (text != null) {
            body.append(label).append(": ").append(text).append('\n');
        }
    }

    private String body(Finding finding) {
        StringBuilder body = new StringBuilder("%s: %s: %s [%s]\n"
                .formatted(paths.link(finding.place()), finding.severity().label(), finding.message(), finding.rule()));
        for (Proof.Step step : Proof.all(finding)) {
            body.append(step.text())
                    .append("  ")
                    .append(paths.link(step.place()))
                    .append('\n');
        }
        if (finding.sum() != null) {
            body.append(Proof.total(finding.sum())).append('\n');
        }
        String citations = rules.citations(finding);
        body.append(citations.isEmpty() ? "" : "standards: " + citations + "\n");
        line("help", rules.remedy(finding), body);
        line("more", rules.docs(finding.rule()), body);
        return body.toString();
    }
}
