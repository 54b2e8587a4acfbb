package io.continuitylint.report.html;

import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.finding.overview.FunctionState;
import io.continuitylint.finding.overview.Overview;
import io.continuitylint.rule.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The readiness of every function on one screen: a mark for each, by tier, and a table. */
final class FunctionsSection {

    private final Html html;
    private final LintReport report;
    private final Map<String, FunctionState> states = new HashMap<>();
    private final Anchors anchors;

    FunctionsSection(Html html, LintReport report, Overview overview, Anchors anchors) {
        this.html = html;
        this.report = report;
        this.anchors = anchors;
        overview.functions().forEach(state -> states.put(state.function().id(), state));
    }

    void write() {
        html.open("section", "id", "functions", "aria-labelledby", "functions-title");
        html.element("h2", "Functions", "id", "functions-title");
        if (report.functions().isEmpty()) {
            html.element("p", "No function is declared.").close();
            return;
        }
        html.open("form", "class", "filters", "data-filters", "function-table", "hidden", "hidden")
                .close();
        Table table = Table.open(
                html,
                "function-table",
                "How ready each function is",
                true,
                "Tier",
                "Function",
                "Owner",
                "Protected by",
                "Readiness",
                "Oldest test",
                "Recovery of RTO",
                "Data loss of RPO",
                "Single points",
                "Accepted risks",
                "Findings");
        FunctionRow row = new FunctionRow(html, table, new Days(report.asOf()));
        for (FunctionSummary function : report.functions()) {
            row.write(function, states.get(function.id()), Objects.requireNonNull(anchors.ofFunction(function.id())));
        }
        table.close();
        html.close();
    }

    /** The worst severity that is open, or {@code ok}. */
    static String worst(FunctionSummary function) {
        if (function.errors() > 0) {
            return Severity.ERROR.label();
        }
        if (function.warnings() > 0) {
            return Severity.WARNING.label();
        }
        return function.infos() > 0 ? Severity.INFO.label() : "ok";
    }
}
