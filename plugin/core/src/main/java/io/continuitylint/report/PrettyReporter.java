package io.continuitylint.report;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.rule.RuleSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For people: each finding with its line, the proof, one line of advice and the page of the rule, the worst first; what it explains below it;
 * then a table of the functions and the sum of it all.
 */
public final class PrettyReporter implements Reporter {

    private final Style style;
    private final int most;

    /** @param most how many findings are shown at most; 0 for all */
    public PrettyReporter(Style style, int most) {
        this.style = style;
        this.most = most;
    }

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        List<Finding> open = report.open().stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.severity())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int shown = most == 0 ? open.size() : Math.min(most, open.size());
        CodeFrame frames = new CodeFrame(new SourceLines(report.files()), style);
        Map<String, List<Finding>> consequences = consequences(report);
        for (Finding finding : open.subList(0, shown)) {
            List<Finding> below = consequences.getOrDefault(finding.fingerprint(), List.of());
            out.append(block(finding, frames, below, report)).append('\n');
        }
        if (shown < open.size()) {
            out.append(ConsoleReport.leftOut(open.size() - shown)).append('\n');
        }
        out.append(new Summary(style).of(report));
    }

    private String block(Finding finding, CodeFrame frames, List<Finding> consequences, LintReport report) {
        StringBuilder block = new StringBuilder();
        block.append(style.of(finding.severity(), finding.severity().label()))
                .append(style.bold(": " + finding.message()))
                .append(style.dim(" [" + finding.rule() + "]"))
                .append('\n');
        block.append("  --> ").append(style.link(finding.place().toString())).append('\n');
        block.append(frames.of(finding.place(), finding.severity()));
        block.append(new Proofs(style).of(finding));
        block.append(advice(report.remedyOf(finding), report.ruleOf(finding)));
        for (Finding consequence : consequences) {
            block.append("also: ")
                    .append(consequence.message())
                    .append(style.dim(" [" + consequence.rule() + "]"))
                    .append('\n');
        }
        return block.toString();
    }

    private String advice(@Nullable String remedy, @Nullable RuleSpec rule) {
        String help = remedy == null ? "" : style.help("help: ") + remedy + "\n";
        return rule == null ? help : help + style.help("more: ") + style.link(rule.page()) + "\n";
    }

    private static Map<String, List<Finding>> consequences(LintReport report) {
        Map<String, List<Finding>> consequences = new HashMap<>();
        for (Finding finding : report.consequences()) {
            consequences
                    .computeIfAbsent(String.valueOf(finding.explainedBy()), unused -> new ArrayList<>())
                    .add(finding);
        }
        return consequences;
    }
}
