package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * As a run of tests: each manifest is a suite, and what a rule found of an object is a case. Errors and warnings fail;
 * what is good to know passes with its text; what is accepted, known or follows from another finding is skipped with the reason;
 * a rule that could not be evaluated is an error. A manifest of which nothing is open has one case that passes. Times are
 * 0, as two runs write the same.
 */
public final class JunitReporter implements Reporter {

    private static final String RULES = "rules";
    private static final String ZERO = "0";

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        RuleIndex rules = new RuleIndex(report);
        RepositoryPaths paths = new RepositoryPaths(report.scope().folder());
        SortedMap<String, List<Finding>> suites = suites(report);
        Map<String, Finding> roots = new HashMap<>();
        report.findings().forEach(finding -> roots.putIfAbsent(finding.fingerprint(), finding));
        JunitCounts all = JunitCounts.NONE;
        for (List<Finding> suite : suites.values()) {
            all = all.and(JunitCounts.of(suite));
        }
        JunitCounts failures = JunitCounts.ofErrors(report.notEvaluated().size());
        XmlOutput xml = new XmlOutput(out);
        xml.open(
                "testsuites",
                all.and(failures).attributes("Continuity of " + report.scope().project()));
        for (Map.Entry<String, List<Finding>> suite : suites.entrySet()) {
            String file = paths.of(suite.getKey());
            xml.open("testsuite", JunitCounts.of(suite.getValue()).attributes(file));
            new JunitCases(report, rules, roots, paths, file, xml).write(suite.getValue());
            xml.close("testsuite");
        }
        if (!report.notEvaluated().isEmpty()) {
            xml.open("testsuite", failures.attributes(RULES));
            for (NotEvaluated failure : report.notEvaluated()) {
                notEvaluated(failure, xml);
            }
            xml.close("testsuite");
        }
        xml.close("testsuites");
    }

    /** The findings of each file, in the order of their places; none of a file in which there are none. */
    private static SortedMap<String, List<Finding>> suites(LintReport report) {
        SortedMap<String, List<Finding>> suites = new TreeMap<>();
        for (SourceFile file : report.files()) {
            suites.put(file.name(), new ArrayList<>());
        }
        for (Finding finding : report.findings()) {
            suites.computeIfAbsent(finding.place().file(), unused -> new ArrayList<>())
                    .add(finding);
        }
        return suites;
    }

    private static void notEvaluated(NotEvaluated failure, XmlOutput xml) throws IOException {
        xml.open("testcase", "classname", "continuity." + RULES, "name", failure.rule(), "time", ZERO);
        xml.empty("error", "type", "not evaluated", "message", TerminalText.of(failure.reason()));
        xml.close("testcase");
    }

    /** How a finding counts; the same for suites and cases. */
    static boolean fails(Finding finding) {
        return !isSkipped(finding) && finding.severity() != Severity.INFO;
    }

    static boolean isSkipped(Finding finding) {
        return !finding.isOpen();
    }
}
