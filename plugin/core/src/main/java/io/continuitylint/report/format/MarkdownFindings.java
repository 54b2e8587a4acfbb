package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.SourceLines;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.wording.Words;
import java.util.List;

/** Findings as Markdown: in a line, or with what proves them folded below it. */
final class MarkdownFindings {

    private static final int LONGEST = 1_000;

    /** So many related places, and so many consequences, are shown of a finding. */
    private static final int MOST = 10;

    private final RuleIndex rules;
    private final RepositoryPaths paths;
    private final SourceLines lines;

    MarkdownFindings(LintReport report) {
        this.rules = new RuleIndex(report);
        this.paths = new RepositoryPaths(report.scope().folder());
        this.lines = new SourceLines(report.files());
    }

    /** An item of a list. */
    String line(Defect defect) {
        Finding finding = defect.finding();
        String citations = rules.citations(finding);
        return "- **%s** %s %s %s%s\n"
                .formatted(
                        defect.severity().label(),
                        MarkdownEscapes.text(message(defect)),
                        MarkdownEscapes.code(finding.rule()),
                        MarkdownEscapes.code(paths.link(finding.place())),
                        citations.isEmpty() ? "" : MarkdownEscapes.text(" (" + citations + ")"));
    }

    /** A block that unfolds; what is only good to know is an item. */
    String whole(Defect defect) {
        if (defect.severity() == Severity.INFO) {
            return line(defect);
        }
        Finding finding = defect.finding();
        StringBuilder text = new StringBuilder("<details><summary><b>%s</b> %s <code>%s</code></summary>\n\n"
                .formatted(
                        defect.severity().label(),
                        MarkdownEscapes.html(message(defect)),
                        Html.escaped(finding.rule())));
        text.append(MarkdownEscapes.code(paths.link(finding.place()))).append("\n\n");
        text.append(source(finding));
        if (!finding.chains().isEmpty()) {
            text.append(MermaidChart.of(finding.chains())).append('\n');
        }
        places(finding, text);
        String remedy = rules.remedy(finding);
        if (remedy != null) {
            text.append("**help:** ")
                    .append(MarkdownEscapes.text(Cut.atMost(LONGEST, remedy)))
                    .append("\n\n");
        }
        String citations = rules.citations(finding);
        if (!citations.isEmpty()) {
            text.append("**standards:** ")
                    .append(MarkdownEscapes.text(citations))
                    .append("\n\n");
        }
        consequences(defect, text);
        return text.append("</details>\n\n").toString();
    }

    private static String message(Defect defect) {
        return Cut.atMost(LONGEST, Messages.of(defect));
    }

    /** The line that is meant, if it is still there. */
    private String source(Finding finding) {
        List<String> text = lines.of(finding.place().file());
        int line = finding.place().span().startLine();
        return line > text.size()
                ? ""
                : MarkdownEscapes.block(
                                "yaml",
                                Cut.atMost(LONGEST, TerminalText.expanded(TerminalText.line(text.get(line - 1)))))
                        + "\n";
    }

    private void places(Finding finding, StringBuilder text) {
        List<Proof.Step> steps = Proof.places(finding);
        for (Proof.Step step : steps.subList(0, Math.min(MOST, steps.size()))) {
            item(step.text(), step.place(), text);
        }
        if (steps.size() > MOST) {
            text.append("- ... and %s more\n".formatted(steps.size() - MOST));
        }
        if (finding.sum() != null) {
            text.append("- **")
                    .append(MarkdownEscapes.text(Proof.total(finding.sum())))
                    .append("**\n");
        }
        text.append(steps.isEmpty() ? "" : "\n");
    }

    private void consequences(Defect defect, StringBuilder text) {
        List<Finding> all = defect.consequences();
        if (all.isEmpty()) {
            return;
        }
        text.append("%s:\n\n".formatted(Words.count(all.size(), "consequence")));
        for (Finding each : all.subList(0, Math.min(MOST, all.size()))) {
            item(each.message() + " [" + each.rule() + "]", each.place(), text);
        }
        text.append(all.size() > MOST ? "- ... and %s more\n\n".formatted(all.size() - MOST) : "\n");
    }

    private void item(String what, Place place, StringBuilder text) {
        text.append("- ")
                .append(MarkdownEscapes.text(Cut.atMost(LONGEST, what)))
                .append(' ')
                .append(MarkdownEscapes.code(paths.link(place)))
                .append('\n');
    }
}
