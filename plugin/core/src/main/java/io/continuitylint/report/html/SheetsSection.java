package io.continuitylint.report.html;

import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.finding.overview.FunctionState;
import io.continuitylint.finding.overview.Overview;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What each function stands on. A script draws that of the one that was chosen; without it each can be opened and read. */
final class SheetsSection {

    private final Html html;
    private final LintReport report;
    private final Map<String, FunctionState> states = new HashMap<>();
    private final Anchors anchors;

    SheetsSection(Html html, LintReport report, Overview overview, Anchors anchors) {
        this.html = html;
        this.report = report;
        this.anchors = anchors;
        overview.functions().forEach(state -> states.put(state.function().id(), state));
    }

    void write() {
        html.open("section", "id", "map", "aria-labelledby", "map-title");
        html.element("h2", "Dependencies", "id", "map-title");
        html.open("div", "id", "graph", "hidden", "hidden").close();
        html.open("div", "id", "sheets");
        FunctionSheet sheet = new FunctionSheet(html, new Days(report.asOf()));
        for (FunctionSummary function : report.functions()) {
            FunctionState state = states.get(function.id());
            html.open(
                            "div",
                            "class",
                            "sheet",
                            "id",
                            Objects.requireNonNull(anchors.ofFunction(function.id())),
                            "data-function",
                            function.id())
                    .open("noscript")
                    .open("details");
            html.open("summary").element("bdi", function.id());
            if (function.title() != null) {
                html.text(" ")
                        .open("span", "class", "sub")
                        .element("bdi", function.title())
                        .close();
            }
            html.close();
            if (state == null) {
                html.element("p", "The report does not tell what it stands on.");
            } else {
                sheet.write(state);
            }
            html.close().close().close();
        }
        html.close().close();
    }
}
