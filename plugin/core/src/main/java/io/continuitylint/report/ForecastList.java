package io.continuitylint.report;

import io.continuitylint.finding.ExpectedFinding;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.Outlook;
import io.continuitylint.report.content.ExpectedText;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What is to come, for people: by day, with who has to act. */
public final class ForecastList {

    private static final int INDENT = 6;

    private ForecastList() {}

    /**
     * The list, and what it leaves out.
     */
    public static String text(Outlook outlook, Terminal terminal) {
        List<ExpectedFinding> expected = outlook.findings();
        LocalDate asOf = outlook.asOf();
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
                        .formatted(Words.count(expected.size(), "finding"), asOf, outlook.until()),
                INDENT));
        notes(outlook).forEach(note -> text.append(terminal.line(note, INDENT)));
        return text.toString();
    }

    /** What a list leaves out, a sentence each. */
    public static List<String> notes(Outlook outlook) {
        List<String> notes = new ArrayList<>();
        int already = outlook.already();
        if (already > 0) {
            notes.add(
                    already == 1
                            ? "1 finding fails a run already and is not listed; a check shows it"
                            : already + " findings fail a run already and are not listed; a check shows them");
        }
        if (outlook.partly()) {
            notes.add("not everything could be read or evaluated, as a check shows; more may be to come");
        }
        return notes;
    }
}
