package io.continuitylint.report;

import io.continuitylint.finding.ExpectedFinding;
import io.continuitylint.finding.Finding;
import io.continuitylint.report.content.ExpectedText;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What is to come, for people: by day, with who has to act. */
public final class ForecastList {

    private static final int INDENT = 6;

    private ForecastList() {}

    /**
     * The list.
     *
     * @param expected by day
     * @param asOf the day that is judged by
     * @param until the last day that was looked at, as the user writes it
     */
    public static String text(List<ExpectedFinding> expected, LocalDate asOf, String until, Terminal terminal) {
        StringBuilder text = new StringBuilder();
        Style style = terminal.style();
        LocalDate day = asOf;
        for (ExpectedFinding each : expected) {
            if (!each.day().equals(day)) {
                day = each.day();
                String in = "in " + Words.count(ChronoUnit.DAYS.between(asOf, day), "day");
                text.append(terminal.line(style.bold(day.toString()) + "  " + in, INDENT));
            }
            Finding finding = each.finding();
            String who = each.owner() == null ? "nobody is named" : TerminalText.of(each.owner());
            text.append(terminal.line(
                    "  %s%s [%s]  %s; to act: %s"
                            .formatted(
                                    style.of(
                                            finding.severity(),
                                            finding.severity().label() + ": "),
                                    ExpectedText.of(each),
                                    finding.rule(),
                                    TerminalText.of(finding.place().toString()),
                                    who),
                    INDENT));
        }
        text.append(expected.isEmpty() ? "" : "\n");
        text.append(terminal.line(
                "%s to come after %s until %s"
                        .formatted(Words.count(expected.size(), "finding"), asOf, TerminalText.of(until)),
                INDENT));
        return text.toString();
    }
}
