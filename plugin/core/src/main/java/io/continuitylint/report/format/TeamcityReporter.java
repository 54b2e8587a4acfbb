package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.rule.RuleSpec;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Service messages by which TeamCity shows findings as inspections, the worst first, after the rules that they are of.
 * Consequences are counted. TeamCity fails builds by the number of inspections, so accepted findings are none, but messages in
 * the log of the build; how many are accepted, and how many the baseline holds, are statistics that it draws over time.
 */
public final class TeamcityReporter implements Reporter {

    /** TeamCity cuts what is longer. */
    private static final int LONGEST = 4000;

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        RuleIndex rules = new RuleIndex(report);
        RepositoryPaths paths = new RepositoryPaths(report.scope().folder());
        List<Defect> defects = Defect.of(report);
        TreeSet<String> found = new TreeSet<>();
        defects.forEach(defect -> found.add(defect.finding().rule()));
        for (String rule : found) {
            out.append(type(rule, rules));
        }
        for (Defect defect : defects) {
            Finding finding = defect.finding();
            out.append(message(
                    "inspection",
                    "typeId",
                    finding.rule(),
                    "message",
                    Messages.of(defect),
                    "file",
                    paths.of(finding.place()),
                    "line",
                    Integer.toString(finding.place().span().startLine()),
                    "SEVERITY",
                    defect.severity().label().toUpperCase(Locale.ROOT)));
        }
        for (NotEvaluated failure : report.notEvaluated()) {
            out.append(message("message", "text", Messages.notEvaluated(failure), "status", "ERROR"));
        }
        for (Finding accepted : report.accepted()) {
            String text = "%s: %s [%s]"
                    .formatted(paths.link(accepted.place()), Messages.answered(accepted, report), accepted.rule());
            out.append(message("message", "text", text, "status", "NORMAL"));
        }
        out.append(statistic("accepted", report.accepted().size(), report));
        out.append(statistic("baseline", report.known(), report));
    }

    /** Of each project one, as TeamCity keeps the last value of a key alone and a build may judge several. */
    private static String statistic(String what, int count, LintReport report) {
        String key = "continuity %s: %s".formatted(what, report.scope().project());
        return message("buildStatisticValue", "key", key, "value", Integer.toString(count));
    }

    private static String type(String rule, RuleIndex rules) {
        RuleSpec spec = rules.spec(rule);
        String remedy = spec == null || spec.remedy() == null ? rules.title(rule) : spec.remedy();
        return message(
                "inspectionType",
                "id",
                rule,
                "name",
                rules.title(rule),
                "category",
                "Continuity",
                "description",
                Html.escaped(remedy));
    }

    private static String message(String name, String... attributes) {
        StringBuilder message = new StringBuilder("##teamcity[").append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            String value = Cut.atMost(LONGEST, attributes[index + 1]);
            message.append(' ')
                    .append(attributes[index])
                    .append("='")
                    .append(escaped(value))
                    .append('\'');
        }
        return message.append("]\n").toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> {
            switch (unit) {
                case '|', '\'', '[', ']' -> escaped.append('|').append((char) unit);
                case '\n' -> escaped.append("|n");
                case '\r' -> escaped.append("|r");
                default ->
                    escaped.append(
                            unit >= 0x20 && unit < 0x7F
                                    ? Character.toString(unit)
                                    : String.format(Locale.ROOT, "|0x%04X", unit));
            }
        });
        return escaped.toString();
    }
}
