package io.continuitylint.report.html;

import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.overview.Overview;
import java.io.IOException;

/**
 * The report as one page: the readiness of every function, its dependencies, the findings with their proofs, what is due,
 * the results by standard, and the rules. It holds all that it needs, asks no server for anything, and can be read, printed
 * and searched without its script.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /** Writes the page. */
    public static void write(LintReport report, Appendable out) throws IOException {
        Overview overview = report.overview().get();
        Anchors anchors = new Anchors(report);
        Html html = new Html();
        String data = DependencyData.of(report, overview, anchors);
        Assets assets = Assets.load();
        assets.head(html, report.scope().project() + ": continuity report");
        html.open("body").element("a", "Skip to the functions", "class", "skip", "href", "#functions");
        HeadingSection.write(html, report, overview, anchors);
        html.open("main", "id", "content");
        new FunctionsSection(html, report, overview, anchors).write();
        new SheetsSection(html, report, overview, anchors).write();
        new FindingsSection(html, report, overview, anchors).write();
        new CalendarSection(html, report, overview).write();
        new StandardsSection(html, report, overview, anchors).write();
        new RulesSection(html, report, anchors).write();
        html.close();
        html.element("footer", "Continuity Lint " + report.version() + ". This page asks no server for anything.");
        html.open("script", "type", "application/json", "id", "dependencies")
                .raw(data)
                .close();
        assets.script(html);
        html.close().raw("</html>\n");
        out.append(html.toString());
    }
}
