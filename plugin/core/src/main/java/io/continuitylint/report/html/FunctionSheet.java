package io.continuitylint.report.html;

import io.continuitylint.analysis.Sum;
import io.continuitylint.finding.overview.FunctionState;
import io.continuitylint.finding.overview.Measure;
import io.continuitylint.finding.overview.StandIn;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Group;
import io.continuitylint.model.Subject;
import io.continuitylint.wording.Words;
import org.jspecify.annotations.Nullable;

/** What one function stands on: what stands in, the sums behind the bars, what stops it, and which risks were taken. */
final class FunctionSheet {

    private final Html html;
    private final TestCell tests;
    private final Days days;

    FunctionSheet(Html html, Days days) {
        this.html = html;
        this.days = days;
        this.tests = new TestCell(html, days);
    }

    void write(FunctionState state) {
        html.open("div", "class", "body");
        standIns(state);
        measure("Recovery", state.recovery());
        measure("Data loss", state.dataLoss());
        singlePoints(state);
        risks(state);
        html.close();
    }

    private void standIns(FunctionState state) {
        html.open("div", "class", "wide").element("h3", "Protected by");
        if (state.standIns().isEmpty()) {
            html.element("p", "Nothing stands in for what it needs.").close();
            return;
        }
        html.open("div", "class", "scroll").open("table");
        html.element("caption", "What stands in, and its last test", "class", "unseen");
        html.open("thead").open("tr");
        for (String heading : new String[] {"Backup or group", "Instead of", "Sort", "Owner", "Last test"}) {
            html.element("th", heading, "scope", "col");
        }
        html.close().close().open("tbody");
        state.standIns().forEach(this::standIn);
        html.close().close().close();
        if (state.moreStandIns() > 0) {
            html.element("p", "and " + state.moreStandIns() + " more", "class", "sub");
        }
        html.close();
    }

    private void standIn(StandIn standIn) {
        html.open("tr").element("th", standIn.of().id(), "scope", "row");
        html.element("td", insteadOf(standIn));
        html.element("td", sort(standIn.of()));
        html.element("td", owner(standIn.of()));
        html.open("td", "class", "test");
        tests.tested(standIn, TestCell.day(standIn));
        html.close().close();
    }

    private static String insteadOf(StandIn standIn) {
        if (standIn.primary() != null) {
            return standIn.primary().id();
        }
        if (standIn.of() instanceof Backup backup) {
            return Words.list(backup.protects());
        }
        return standIn.of() instanceof Group group ? Words.list(group.members(), "or") : "";
    }

    private static String sort(Subject standIn) {
        if (standIn instanceof Group group) {
            return group.required() + " of " + group.members().size();
        }
        if (!(standIn instanceof Backup backup)) {
            return "";
        }
        String variant = backup.variant() == null ? "backup" : backup.variant().toString();
        return backup.readiness() == null ? variant : variant + ", " + backup.readiness();
    }

    private static String owner(Subject standIn) {
        if (!(standIn instanceof Backup backup)) {
            return "";
        }
        return backup.owner() == null ? "nobody" : backup.owner().id();
    }

    private void measure(String title, @Nullable Measure measure) {
        if (measure == null) {
            return;
        }
        html.open("div").element("h3", title);
        html.open("p")
                .text("After " + Words.event(measure.element()) + ", against the " + measure.target() + " of "
                        + measure.targetOf().id() + ". ");
        Bar.of(html, measure);
        html.close();
        sum(html, measure.sum());
        html.close();
    }

    /** The terms of a sum, and where each is written. */
    static void sum(Html html, Sum sum) {
        html.open("table", "class", "sum").element("caption", "What it is made of", "class", "unseen");
        html.open("thead", "class", "unseen").open("tr");
        html.element("th", "part", "scope", "col").element("th", "time", "scope", "col");
        html.element("th", "place", "scope", "col").close().close().open("tbody");
        for (Sum.Term term : sum.terms()) {
            html.open("tr").open("th", "scope", "row").element("bdi", term.name());
            if (term.note() != null) {
                html.element("span", " " + term.note(), "class", "sub");
            }
            html.close().element("td", term.value().toString(), "class", "number");
            html.element("td", term.place().toString(), "class", "place").close();
        }
        html.close().open("tfoot").open("tr").element("th", "total", "scope", "row");
        html.element("td", sum.total().toString(), "class", "number");
        html.element("td", sum.isComplete() ? "" : "and more, not declared: " + String.join(", ", sum.missing()));
        html.close().close().close();
    }

    private void singlePoints(FunctionState state) {
        if (state.singlePoints().isEmpty()) {
            return;
        }
        html.open("div").element("h3", "Single points of failure").open("ul");
        for (Subject point : state.singlePoints()) {
            html.element("li", Words.named(point));
        }
        html.close().close();
    }

    private void risks(FunctionState state) {
        if (state.acceptedRisks().isEmpty()) {
            return;
        }
        html.open("div").element("h3", "Accepted risks").open("ul");
        for (AcceptedRisk risk : state.acceptedRisks()) {
            html.open("li");
            risk(html, risk, days);
            html.close();
        }
        html.close().close();
    }

    /** Which risk was taken, why, by whom and for how long. */
    static void risk(Html html, AcceptedRisk risk, Days days) {
        html.open("strong").element("bdi", risk.id()).close();
        html.text(
                risk.expires() == null
                        ? ", without an end"
                        : ", until " + risk.expires() + " (" + days.words(risk.expires()) + ")");
        if (risk.owner() != null) {
            html.text(", carried by ").element("bdi", risk.owner().id());
        }
        if (risk.approvedBy() != null) {
            html.text(", approved by ").element("bdi", risk.approvedBy().id());
        }
        if (risk.reason() != null) {
            html.open("p", "dir", "auto").text(risk.reason().strip()).close();
        }
        if (risk.compensating() != null) {
            html.open("p", "dir", "auto")
                    .text("Instead: " + risk.compensating().strip())
                    .close();
        }
    }
}
