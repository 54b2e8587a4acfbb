package io.continuitylint.maven;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.FunctionSummary;
import io.continuitylint.finding.overview.FunctionState;
import io.continuitylint.finding.overview.Measure;
import io.continuitylint.finding.overview.StandIn;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.RunWarnings;
import io.continuitylint.report.content.SelectionText;
import io.continuitylint.report.content.Tally;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.doxia.sink.Sink;
import org.jspecify.annotations.Nullable;

/** A report as a page of the site of a project, which has its own look. */
final class SitePage {

    private static final String NONE = "none";

    private final SiteText text;
    private final LintReport report;

    SitePage(Sink sink, LintReport report) {
        this.text = new SiteText(sink);
        this.report = report;
    }

    /** @param whole the report as one page, relative to this one */
    void write(String whole) {
        String title = "Continuity of " + report.scope().project();
        text.begin(title);
        text.paragraph("%s, as of %s.".formatted(Tally.of(report), report.asOf()));
        text.link("The whole report, with proofs, dependencies and what is due", whole);
        functions();
        findings();
        accepted();
        List<String> notes = new ArrayList<>();
        report.notEvaluated()
                .forEach(
                        failed -> notes.add("%s could not be evaluated: %s".formatted(failed.rule(), failed.reason())));
        notes.addAll(SelectionText.of(report));
        notes.addAll(RunWarnings.of(report));
        notes.forEach(text::paragraph);
        text.end();
    }

    private void functions() {
        Map<String, FunctionState> states = new HashMap<>();
        report.overview()
                .get()
                .functions()
                .forEach(state -> states.put(state.function().id(), state));
        List<List<String>> rows = report.functions().stream()
                .map(function -> row(function, states.get(function.id())))
                .toList();
        text.table(
                "Functions",
                List.of("Tier", "Function", "Protected by", "Recovery", "Single points", "Errors", "Warnings"),
                rows);
    }

    private static List<String> row(FunctionSummary function, @Nullable FunctionState state) {
        return List.of(
                function.tier() == null ? "-" : function.tier().toString(),
                function.id(),
                state == null
                        ? "-"
                        : names(state.standIns().stream().map(StandIn::of).toList()),
                state == null ? "-" : recovery(state.recovery()),
                state == null ? "-" : names(state.singlePoints()),
                Integer.toString(function.errors()),
                Integer.toString(function.warnings()));
    }

    private static String names(List<?> subjects) {
        return subjects.isEmpty() ? NONE : Words.list(subjects);
    }

    private static String recovery(@Nullable Measure recovery) {
        return recovery == null
                ? "-"
                : "%s of %s%s"
                        .formatted(
                                recovery.sum().total(),
                                recovery.target(),
                                recovery.misses() ? ", which is too long" : "");
    }

    private void findings() {
        List<List<String>> rows = Defect.of(report).stream()
                .map(defect -> {
                    Finding finding = defect.finding();
                    String remedy = report.remedyOf(finding);
                    return List.of(
                            defect.severity().label(),
                            "%s [%s]".formatted(finding.message(), finding.rule()),
                            finding.place().toString(),
                            remedy == null ? "" : remedy);
                })
                .toList();
        text.table("Findings", List.of("Severity", "Finding", "Place", "What to do"), rows);
    }

    private void accepted() {
        List<List<String>> rows = report.accepted().stream()
                .map(finding -> {
                    AcceptedRisk risk = report.riskOf(finding);
                    return List.of(
                            finding.message(),
                            Objects.requireNonNull(finding.acceptedBy()),
                            risk == null || risk.expires() == null
                                    ? "-"
                                    : risk.expires().toString(),
                            risk == null || risk.reason() == null ? "" : risk.reason());
                })
                .toList();
        text.table("Accepted risks", List.of("Finding", "Accepted by", "Until", "Reason"), rows);
    }
}
