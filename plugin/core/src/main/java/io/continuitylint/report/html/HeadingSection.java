package io.continuitylint.report.html;

import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.NotRead;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.finding.overview.Overview;
import io.continuitylint.report.content.SelectionText;
import io.continuitylint.rule.Severity;
import io.continuitylint.wording.Words;
import java.time.LocalDate;
import java.util.List;

/** What was judged, by what and for which day, and the verdict in words. */
final class HeadingSection {

    private static final List<String> SECTIONS =
            List.of("functions", "map", "findings", "calendar", "standards", "rules");

    private HeadingSection() {}

    static void write(Html html, LintReport report, Overview overview, Anchors anchors) {
        html.open("header", "class", "top").open("div");
        html.element("p", "Continuity report", "class", "kicker");
        html.element("h1", report.scope().project());
        html.element("p", judged(report), "class", "meta");
        verdict(html, report);
        tiles(html, report, overview);
        notes(html, report);
        html.close();
        TierMarks.write(html, report, anchors);
        html.close();
        html.open("nav", "class", "sections", "aria-label", "Sections").open("ul");
        for (String section : SECTIONS) {
            html.open("li")
                    .element("a", section.equals("map") ? "dependencies" : section, "href", "#" + section)
                    .close();
        }
        html.close()
                .element("button", "Dark or light", "type", "button", "id", "theme", "hidden", "hidden")
                .close();
    }

    private static String judged(LintReport report) {
        LintReport.Counts counts = report.counts();
        return "As of %s. %s, %s and %s in %s, judged by %s and %s."
                .formatted(
                        report.asOf(),
                        Words.count(counts.functions(), "function"),
                        Words.count(counts.backups(), "backup"),
                        Words.count(counts.tests(), "test"),
                        Words.count(report.files().size(), "file"),
                        Words.count(report.rules().size(), "rule"),
                        report.scope().policyFile() == null
                                ? "the default policy"
                                : "the policy in " + report.scope().policyFile());
    }

    private static void verdict(Html html, LintReport report) {
        Verdict verdict = Verdict.of(report);
        html.open("p", "class", "verdict " + verdict.kind())
                .element("strong", verdict.words())
                .text(" " + verdict.reason())
                .close();
    }

    private static void tiles(Html html, LintReport report, Overview overview) {
        html.open("dl", "class", "tiles");
        tile(html, report.count(Severity.ERROR), "error", "errors", "error");
        tile(html, report.count(Severity.WARNING), "warning", "warnings", "warning");
        tile(html, report.count(Severity.INFO), "info", "infos", "info");
        tile(html, report.accepted().size(), "accepted", "accepted", "accepted");
        LocalDate next = overview.days().stream()
                .map(Due::day)
                .filter(day -> !day.isBefore(report.asOf()))
                .findFirst()
                .orElse(null);
        if (next != null) {
            html.open("div").element("dt", "next date", "class", "unit");
            html.element("dd", next.toString(), "class", "date").close();
        }
        html.close();
    }

    private static void tile(Html html, long count, String one, String many, String kind) {
        html.open("div", "class", count == 0 ? "none" : kind);
        html.element("dt", count == 1 ? one : many).element("dd", Long.toString(count));
        html.close();
    }

    private static void notes(Html html, LintReport report) {
        List<String> leftOut = SelectionText.of(report);
        if (report.notEvaluated().isEmpty() && report.scope().notRead().isEmpty() && leftOut.isEmpty()) {
            return;
        }
        html.open("ul", "class", "notes");
        for (LintReport.NotEvaluated failed : report.notEvaluated()) {
            html.element("li", "not evaluated: " + failed.rule() + ", " + failed.reason());
        }
        for (NotRead file : report.scope().notRead()) {
            html.element("li", "not read: " + file.path() + ", because " + file.reason() + "; " + file.wayOut());
        }
        leftOut.forEach(line -> html.element("li", line));
        html.close();
    }
}
