package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.LintReport;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.wording.Words;
import java.time.LocalDate;

/** What is said of findings where there is one line for each. */
final class Messages {

    private Messages() {}

    /** Its message, and how much follows from it. */
    static String of(Defect defect) {
        int consequences = defect.consequences().size();
        String more = consequences == 0 ? "" : " (and %s)".formatted(Words.count(consequences, "consequence"));
        return defect.finding().message() + more;
    }

    /** Who accepted it, until when and why: {@code accepted by until-spring until 2027-03-31: no second site yet}. */
    static String accepted(Finding finding, LintReport report) {
        AcceptedRisk risk = report.riskOf(finding);
        LocalDate expires = risk == null ? null : risk.expires();
        String until = expires == null ? "" : " until " + expires;
        String reason = risk == null || risk.reason() == null ? "" : ": " + risk.reason();
        return TerminalText.of("accepted by " + finding.acceptedBy() + until + reason);
    }

    /** That the baseline holds it: {@code known: continuity-baseline.yaml holds it}. */
    static String known(LintReport report) {
        KnownFindings known = report.selection().baseline();
        return "known: %s holds it".formatted(known == null ? "the baseline" : TerminalText.of(known.file()));
    }

    /** The message of an accepted finding, and what answers it. */
    static String answered(Finding finding, LintReport report) {
        return "%s (%s)".formatted(finding.message(), accepted(finding, report));
    }

    /** At a baseline, how many findings it holds: {@code 7 known findings of this baseline left out}. */
    static String leftOut(KnownFindings baseline) {
        return Words.count(baseline.known(), "known finding") + " of this baseline left out";
    }

    /** What kept a rule from being evaluated. */
    static String notEvaluated(LintReport.NotEvaluated failure) {
        return TerminalText.of("%s could not be evaluated: %s".formatted(failure.rule(), failure.reason()));
    }
}
