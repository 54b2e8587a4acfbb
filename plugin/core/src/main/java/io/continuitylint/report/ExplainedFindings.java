package io.continuitylint.report;

import io.continuitylint.engine.Match;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.LintReport;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.Setting;
import io.continuitylint.wording.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Some findings for people, each as a report shows it, with what became of it and the facts that met. */
public final class ExplainedFindings {

    private static final String INDENT = "    ";

    /** How far what goes on below is indented beyond its line. */
    private static final int HANGING = 8;

    /** More facts than those of so many firings of a rule say nothing new. */
    private static final int MOST = 3;

    private final LintReport report;
    private final Terminal terminal;
    private final Blocks blocks;

    /** @param report that holds the findings */
    public ExplainedFindings(LintReport report, Terminal terminal) {
        this.report = report;
        this.terminal = terminal;
        this.blocks = new Blocks(report, terminal);
    }

    /**
     * The findings, with an empty line between them.
     *
     * @param matches what the rule of a finding stated where it was made of that; none for what readers of manifests find
     */
    public String text(List<Finding> findings, Function<Finding, List<Match>> matches) {
        String all = findings.stream()
                .map(finding -> blocks.whole(new Defect(finding, consequences(finding)))
                        + standing(finding)
                        + facts(matches.apply(finding)))
                .collect(Collectors.joining("\n"));
        return terminal.shown(all);
    }

    private List<Finding> consequences(Finding finding) {
        return report.findings().stream()
                .filter(other -> finding.fingerprint().equals(other.explainedBy()))
                .toList();
    }

    /** Why it may not count by itself. */
    private String standing(Finding finding) {
        StringBuilder lines = new StringBuilder();
        AcceptedRisk risk = report.riskOf(finding);
        if (risk != null) {
            lines.append(labelled(
                    "accepted: ",
                    "%s until %s, because %s  %s"
                            .formatted(
                                    risk.id(),
                                    risk.expires(),
                                    risk.reason(),
                                    risk.origin().key())));
        }
        report.findings().stream()
                .filter(other -> other.fingerprint().equals(finding.explainedBy()))
                .findFirst()
                .ifPresent(cause -> lines.append(labelled(
                        "explained by: ", "%s [%s]  %s".formatted(cause.message(), cause.rule(), cause.place()))));
        KnownFindings baseline = report.selection().baseline();
        if (finding.isKnown() && baseline != null) {
            lines.append(labelled("known: ", "the baseline %s holds it".formatted(baseline.file())));
        }
        return lines.toString();
    }

    private String facts(List<Match> matches) {
        if (matches.isEmpty()) {
            return labelled("facts: ", "none; it was found while the manifests were read, before there are any");
        }
        StringBuilder lines = new StringBuilder();
        matches.stream().limit(MOST).forEach(match -> {
            lines.append(labelled("facts that met in " + match.draft().drlRule() + ":", ""));
            match.facts().forEach(fact -> lines.append(terminal.line(INDENT + TerminalText.of(words(fact)), HANGING)));
        });
        if (matches.size() > MOST) {
            lines.append(labelled("and: ", Words.count(matches.size() - MOST, "more meeting") + " of such facts"));
        }
        return lines.toString();
    }

    private static String words(Object fact) {
        return fact instanceof Setting setting
                ? "Setting: %s of %s is %s".formatted(setting.name(), setting.rule(), setting.value())
                : FactWords.of(fact);
    }

    private String labelled(String label, String text) {
        return terminal.line(terminal.style().help(label) + TerminalText.of(text), INDENT.length());
    }
}
