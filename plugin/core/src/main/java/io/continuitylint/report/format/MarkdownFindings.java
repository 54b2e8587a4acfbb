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
import java.util.function.Function;

/** Findings as Markdown: in a line, or with what proves them folded below it. */
final class MarkdownFindings {

    private static final int LONGEST = 1_000;

    /** For the line that counts what has no room. */
    private static final int LAST_LINE = 200;

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

    /**
     * As many as have room, in their order, with their details where those have room as well; then how many there are
     * besides.
     *
     * @param label of a finding: its severity, and what became of it
     * @param room in characters, of which a few are for the last line
     */
    String fitting(List<Defect> defects, Function<Defect, String> label, int room) {
        int left = room - LAST_LINE;
        int lines = 0;
        for (int index = 0; index < defects.size() && lines < left; index++) {
            lines += line(defects.get(index), label.apply(defects.get(index))).length();
        }
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (Defect defect : defects) {
            String line = line(defect, label.apply(defect));
            lines -= line.length();
            String whole = whole(defect, label.apply(defect));
            // Details of the worst may take half of the room from the lines of the others, not more.
            boolean fits = text.length() + whole.length() + Math.min(Math.max(0, lines), left / 2) <= left;
            if (text.length() + (fits ? whole : line).length() > left) {
                break;
            }
            text.append(fits ? whole : line);
            shown++;
        }
        if (shown < defects.size()) {
            text.append("\n... and %s more; the other reports hold all of them\n".formatted(defects.size() - shown));
        }
        return text.append('\n').toString();
    }

    private String line(Defect defect, String label) {
        return "- " + item(defect, label) + "\n";
    }

    /** What an item of a list says, under a label. */
    String item(Defect defect, String label) {
        Finding finding = defect.finding();
        String citations = rules.citations(finding);
        return "**%s** %s %s %s%s"
                .formatted(
                        MarkdownEscapes.text(label),
                        MarkdownEscapes.text(message(defect)),
                        rule(finding.rule()),
                        MarkdownEscapes.code(paths.link(finding.place())),
                        citations.isEmpty() ? "" : MarkdownEscapes.text(" (" + citations + ")"));
    }

    /** A block that unfolds, under a label; what is only good to know is an item. */
    private String whole(Defect defect, String label) {
        if (defect.severity() == Severity.INFO) {
            return line(defect, label);
        }
        Finding finding = defect.finding();
        StringBuilder text = new StringBuilder("<details><summary><b>%s</b> %s %s</summary>\n\n"
                .formatted(
                        MarkdownEscapes.html(label),
                        MarkdownEscapes.html(message(defect)),
                        ruleInHtml(finding.rule())));
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

    /** The id of a rule, a link where the policy says where its page is. */
    private String rule(String id) {
        String docs = rules.docs(id);
        String code = MarkdownEscapes.code(id);
        return docs == null ? code : "[%s](<%s>)".formatted(code, docs);
    }

    private String ruleInHtml(String id) {
        String docs = rules.docs(id);
        String code = "<code>%s</code>".formatted(Html.escaped(id));
        return docs == null ? code : "<a href=\"%s\">%s</a>".formatted(Html.escaped(docs), code);
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
