package io.continuitylint.report.html;

import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.finding.overview.FunctionState;
import io.continuitylint.finding.overview.Measure;
import io.continuitylint.finding.overview.StandIn;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.rule.Severity;
import io.continuitylint.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One function in the table. */
final class FunctionRow {

    private static final int SHOWN = 3;

    /** Sorts what is not there behind all that is. */
    private static final String LAST = "999999";

    private static final String NONE = "none";

    private final Html html;
    private final Table table;
    private final Days days;
    private final TestCell tests;

    FunctionRow(Html html, Table table, Days days) {
        this.html = html;
        this.table = table;
        this.days = days;
        this.tests = new TestCell(html, days);
    }

    /** @param state null where only the counts of findings are known */
    void write(FunctionSummary summary, @Nullable FunctionState state, String anchor) {
        String worst = FunctionsSection.worst(summary);
        String owner = state == null || state.function().owner() == null
                ? ""
                : state.function().owner().id();
        String tier = summary.tier() == null ? "" : summary.tier().toString();
        table.row(
                "class",
                worst,
                "data-function",
                summary.id(),
                "data-tier",
                tier,
                "data-owner",
                owner,
                "data-state",
                worst);
        table.cell("tier", tier.isEmpty() ? LAST : tier)
                .text(tier.isEmpty() ? "none" : tier)
                .close();
        table.head(summary.id());
        html.open("a", "href", "#" + anchor, "class", "open", "data-open", summary.id())
                .element("bdi", summary.id())
                .close();
        if (summary.title() != null) {
            html.element("span", summary.title(), "class", "sub");
        }
        html.close();
        table.cell("owner", owner).text(owner.isEmpty() ? "nobody" : owner).close();
        if (state == null) {
            unknown();
        } else {
            known(state);
        }
        findings(summary);
        table.endRow();
    }

    private void unknown() {
        for (int column = 0; column < 7; column++) {
            table.cell("quiet", LAST).text("not known").close();
        }
    }

    private void known(FunctionState state) {
        List<StandIn> standIns = state.standIns();
        table.cell(standIns.isEmpty() ? "quiet" : null, Integer.toString(standIns.size()));
        names(standIns.stream().map(StandIn::of).toList(), state.moreStandIns());
        html.close();
        readiness(standIns);
        tests.write(table, standIns);
        measure(state.recovery(), state.function().rto(), "no RTO", "goes on");
        measure(
                state.dataLoss(),
                state.function().rpo(),
                state.function().rpoNotApplicable() ? "no data" : "no RPO",
                "not known");
        table.cell(
                state.singlePoints().isEmpty() ? "quiet" : "bad",
                Integer.toString(state.singlePoints().size()));
        names(state.singlePoints(), 0);
        html.close();
        risks(state.acceptedRisks());
    }

    /** The first few, and how many more there are. */
    private void names(List<? extends Subject> subjects, int more) {
        if (subjects.isEmpty()) {
            html.text(NONE);
            return;
        }
        html.open("ul", "class", "names");
        int shown = subjects.size() + more <= SHOWN + 1 ? subjects.size() : SHOWN;
        for (Subject subject : subjects.subList(0, Math.min(shown, subjects.size()))) {
            html.element("li", subject.id());
        }
        int others = subjects.size() + more - shown;
        if (others > 0) {
            html.element("li", "and " + others + " more", "class", "sub");
        }
        html.close();
    }

    private void readiness(List<StandIn> standIns) {
        Map<String, Integer> counts = new TreeMap<>();
        for (StandIn standIn : standIns) {
            if (standIn.of() instanceof Backup backup) {
                counts.merge(
                        backup.readiness() == null
                                ? "not said"
                                : backup.readiness().word(),
                        1,
                        Integer::sum);
            }
        }
        boolean none = counts.isEmpty();
        table.cell(none ? "quiet" : null, String.join(" ", counts.keySet()));
        if (none) {
            html.text(standIns.isEmpty() ? NONE : "alternatives run");
        }
        counts.forEach(
                (word, count) -> html.element("span", count == 1 ? word : word + " \u00D7" + count, "class", "chip"));
        html.close();
    }

    private void measure(@Nullable Measure measure, @Nullable Timespan target, String untold, String otherwise) {
        if (measure == null) {
            String words = target == null ? untold : otherwise + " (of " + target + ")";
            table.cell("quiet", target == null ? LAST : "-1").text(words).close();
            return;
        }
        double share = Math.min(measure.share(), 99_999);
        table.cell("bars", String.valueOf(share));
        Bar.of(html, measure);
        html.close();
    }

    private void risks(List<AcceptedRisk> risks) {
        if (risks.isEmpty()) {
            table.cell("quiet", LAST).text(NONE).close();
            return;
        }
        AcceptedRisk next = risks.get(0);
        long left = next.expires() == null ? -1 : days.until(next.expires());
        table.cell(null, Long.toString(left));
        html.open("ul", "class", "names");
        for (AcceptedRisk risk : risks.subList(0, Math.min(SHOWN, risks.size()))) {
            html.open("li").element("bdi", risk.id());
            String ends = risk.expires() == null
                    ? "no end"
                    : Words.count(Math.max(0, days.until(risk.expires())), "day") + " left";
            html.element("span", ends, "class", "sub").close();
        }
        if (risks.size() > SHOWN) {
            html.element("li", "and " + (risks.size() - SHOWN) + " more", "class", "sub");
        }
        html.close().close();
    }

    private void findings(FunctionSummary summary) {
        long weight = summary.errors() * 1_000_000L + summary.warnings() * 1_000L + summary.infos();
        boolean none = weight == 0;
        table.cell(none ? "quiet" : "counts", Long.toString(weight));
        if (none) {
            html.text(NONE);
        }
        Badges.count(html, summary.errors(), Severity.ERROR);
        Badges.count(html, summary.warnings(), Severity.WARNING);
        Badges.count(html, summary.infos(), Severity.INFO);
        html.close();
    }
}
