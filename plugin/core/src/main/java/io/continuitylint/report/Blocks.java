package io.continuitylint.report;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.SourceLines;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.source.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings of a report for people, each in a block or in a line. The page of a rule is named where it comes first. */
final class Blocks {

    private final LintReport report;
    private final Terminal terminal;
    private final Style style;
    private final CodeFrame frames;
    private final Proofs proofs;
    private final Set<String> explained = new HashSet<>();
    private final Set<String> advised = new HashSet<>();
    private final Set<String> cited = new HashSet<>();

    Blocks(LintReport report, Terminal terminal) {
        this.report = report;
        this.terminal = terminal;
        this.style = terminal.style();
        this.frames = new CodeFrame(new SourceLines(report.files()), terminal);
        this.proofs = new Proofs(terminal);
    }

    /** What is wrong, where, why, and the way out. */
    String whole(Defect defect) {
        return whole(defect, defect.severity().label());
    }

    /** The same, under another label than the severity. */
    String whole(Defect defect, String label) {
        Finding finding = defect.finding();
        return heading(finding, label)
                + "  --> " + style.link(TerminalText.of(finding.place())) + "\n"
                + frames.of(finding.place(), finding.severity())
                + proofs.of(finding)
                + advice(finding)
                + consequences(defect);
    }

    /** What is good to know, a line each, and one example of how to read more; then an empty line. */
    String lines(List<Defect> infos) {
        StringBuilder lines = new StringBuilder();
        infos.forEach(info -> lines.append(line(info, info.severity().label())));
        infos.stream()
                .map(info -> info.finding())
                .filter(info -> report.ruleOf(info) != null && !explained.contains(info.rule()))
                .findFirst()
                .ifPresent(info -> lines.append(more(info.rule())));
        return lines.isEmpty() ? "" : lines.append('\n').toString();
    }

    /** The message and its place, under a label. */
    String line(Defect defect, String what) {
        Finding finding = defect.finding();
        String label = what + ": ";
        String line = style.of(finding.severity(), label) + finding.message() + " "
                + style.dim("[" + finding.rule() + "]") + "  " + style.link(TerminalText.of(finding.place()));
        RuleSpec rule = report.ruleOf(finding);
        String standards = rule != null && cited.add(rule.id()) ? standards(rule, label.length()) : "";
        return terminal.line(line, label.length()) + standards + consequences(defect);
    }

    private String heading(Finding finding, String label) {
        return terminal.line(
                style.of(finding.severity(), label)
                        + style.bold(": " + finding.message())
                        + style.dim(" [" + finding.rule() + "]"),
                label.length() + 2);
    }

    /** What a message about a manifest says is enough when it says what to write, or the remedy has been read once. */
    private String advice(Finding finding) {
        String remedy = report.remedyOf(finding);
        RuleSpec rule = report.ruleOf(finding);
        if (rule == null) {
            return remedy == null ? "" : help(remedy);
        }
        boolean first = explained.add(rule.id());
        boolean known =
                finding.help() == null && rule.isAboutManifest() && (finding.saysWhatToDo() || !advised.add(rule.id()));
        String help = remedy == null || known ? "" : help(remedy);
        String standards = first && cited.add(rule.id()) ? standards(rule, 0) : "";
        return help + standards + (first || hasOwnPage(rule) ? more(rule.id()) : "");
    }

    /** What the policy reports by, told where the rule comes first. */
    private String standards(RuleSpec rule, int indent) {
        List<String> cited = report.frameworks().citedBy(rule);
        String label = " ".repeat(indent) + "standards: ";
        return cited.isEmpty()
                ? ""
                : terminal.line(style.help(label) + TerminalText.of(String.join(", ", cited)), label.length());
    }

    private String help(String remedy) {
        String label = "help: ";
        return terminal.line(style.help(label) + remedy, label.length());
    }

    /** A page that one click opens is named below each finding; the command that prints one, once. */
    private boolean hasOwnPage(RuleSpec rule) {
        return report.docs().url() != null && !rule.isAboutManifest();
    }

    /** Where the page of a rule is: at the address that the policy names, else what prints it. */
    private String more(String rule) {
        String docs = report.docs().of(rule);
        return docs == null ? more(rule, terminal) : where(docs, style);
    }

    /** How to see the page of a rule, where there is a way. */
    static String more(String rule, Terminal terminal) {
        return where(terminal.explain().apply(rule), terminal.style());
    }

    /** A command or an address is to be copied, so it is never wrapped. */
    private static String where(String page, Style style) {
        return page.isEmpty() ? "" : style.help("more: ") + style.link(page) + "\n";
    }

    /** Consequences that read alike are one, at the first of their places. */
    private String consequences(Defect defect) {
        Map<String, Place> first = new LinkedHashMap<>();
        for (Finding consequence : defect.consequences()) {
            String rule = style.dim(" [" + consequence.rule() + "]");
            first.putIfAbsent("also: " + consequence.message() + rule, consequence.place());
        }
        StringBuilder lines = new StringBuilder();
        first.forEach((line, place) ->
                lines.append(terminal.line(line + "  " + style.link(TerminalText.of(place)), "also: ".length())));
        return lines.toString();
    }
}
