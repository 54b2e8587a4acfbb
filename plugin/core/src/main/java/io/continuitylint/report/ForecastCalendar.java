package io.continuitylint.report;

import io.continuitylint.finding.ExpectedFinding;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.Outlook;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.judgement.Version;
import io.continuitylint.report.content.ExpectedText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What is to come, as a calendar that a calendar program subscribes to (RFC 5545): a whole day for each finding. */
public final class ForecastCalendar {

    private static final String END = "\r\n";

    /** In bytes, without the end of the line. */
    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    private ForecastCalendar() {}

    /**
     * The calendar. It names no moment at which it was made but the day that is judged by, so that it stays the same.
     *
     * @param project the name of what is linted
     */
    public static String text(Outlook outlook, String project) {
        ForecastCalendar calendar = new ForecastCalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Continuity Lint//" + Version.NUMBER + "//EN");
        calendar.line("X-WR-CALNAME", escaped("Continuity of " + project));
        outlook.findings().forEach(each -> calendar.event(each, outlook.asOf()));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void event(ExpectedFinding expected, LocalDate asOf) {
        Finding finding = expected.finding();
        String owner = expected.owner() == null ? "nobody is named" : expected.owner();
        line("BEGIN", "VEVENT");
        line("UID", "%s-%s@continuitylint".formatted(finding.fingerprint(), day(expected.day())));
        line("DTSTAMP", day(asOf) + "T000000Z");
        LocalDate day = day(expected, asOf);
        line("DTSTART;VALUE=DATE", day(day));
        line("DTEND;VALUE=DATE", day(day.plusDays(1)));
        String text = ExpectedText.of(expected);
        line("SUMMARY", escaped(text));
        line(
                "DESCRIPTION",
                escaped("%s: %s [%s]\n%s\nTo act: %s"
                        .formatted(finding.severity().label(), text, finding.rule(), finding.place(), owner)));
        line("CATEGORIES", escaped(finding.rule()));
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** The last one on which it can be prevented, if that is known and yet to come. */
    private static LocalDate day(ExpectedFinding expected, LocalDate asOf) {
        Due due = expected.due();
        return due == null || due.day().isBefore(asOf) ? expected.day() : due.day();
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A long line goes on in the next one, which begins with a space. A character is never cut. */
    private void line(String name, String value) {
        int room = LONGEST;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(point);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                text.append(END).append(' ');
                room = LONGEST - 1;
            }
            text.append(character);
            room -= bytes;
        }
        text.append(END);
    }
}
