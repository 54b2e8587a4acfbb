package io.continuitylint.report.html;

import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.finding.overview.Overview;
import io.continuitylint.model.Subject;
import io.continuitylint.wording.Words;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What has to be done, or ends, by month: what is late first, then the months ahead. */
final class CalendarSection {

    private static final String LATE = "Overdue";

    /** So many groups are open from the start. */
    private static final int OPEN = 3;

    private final Html html;
    private final LintReport report;
    private final Overview overview;
    private final Days days;

    CalendarSection(Html html, LintReport report, Overview overview) {
        this.html = html;
        this.report = report;
        this.overview = overview;
        this.days = new Days(report.asOf());
    }

    void write() {
        html.open("section", "id", "calendar", "aria-labelledby", "calendar-title");
        html.element("h2", "Calendar", "id", "calendar-title");
        if (overview.days().isEmpty()) {
            html.element("p", "No manifest declares a day by which something has to be done, or on which it ends.");
            html.close();
            return;
        }
        html.element(
                "p",
                "What has to be done again, or ends: the last day on which each is in order, and who has to act.",
                "class",
                "lead");
        Map<String, List<Due>> months = months();
        strip(months);
        html.open(
                        "form",
                        "class",
                        "filters",
                        "data-filters",
                        "calendar-list",
                        "data-count",
                        Integer.toString(overview.days().size()),
                        "data-what",
                        kinds(),
                        "hidden",
                        "hidden")
                .close();
        html.open("div", "id", "calendar-list");
        int number = 0;
        for (Map.Entry<String, List<Due>> month : months.entrySet()) {
            month(month.getKey(), month.getValue(), number++);
        }
        html.close().close();
    }

    private String kinds() {
        return overview.days().stream()
                .map(due -> due.kind().words())
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private Map<String, List<Due>> months() {
        Map<String, List<Due>> months = new LinkedHashMap<>();
        for (Due due : overview.days()) {
            months.computeIfAbsent(month(due), unused -> new ArrayList<>()).add(due);
        }
        return months;
    }

    private String month(Due due) {
        if (due.day().isBefore(report.asOf())) {
            return LATE;
        }
        YearMonth month = YearMonth.from(due.day());
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    /** How much there is in each month, as bars that lead there. */
    private void strip(Map<String, List<Due>> months) {
        int most = months.values().stream().mapToInt(List::size).max().orElse(1);
        html.open("ol", "class", "strip");
        int number = 0;
        for (Map.Entry<String, List<Due>> month : months.entrySet()) {
            if (number > 13) {
                break;
            }
            int count = month.getValue().size();
            html.open("li", "class", month.getKey().equals(LATE) ? "late" : null)
                    .open("a", "href", "#month-" + number);
            html.open("svg", "viewBox", "0 0 10 40", "preserveAspectRatio", "none", "aria-hidden", "true");
            int height = Math.max(1, 40 * count / most);
            html.open("rect", "y", Integer.toString(40 - height), "width", "10", "height", Integer.toString(height))
                    .close();
            html.close().element("span", Integer.toString(count), "class", "number");
            html.element("span", shortened(month.getKey()), "class", "sub")
                    .close()
                    .close();
            number++;
        }
        html.close();
    }

    private static String shortened(String month) {
        return month.equals(LATE) ? LATE : month.substring(0, 3) + " " + month.substring(month.length() - 4);
    }

    private void month(String name, List<Due> of, int number) {
        html.open("details", "class", "month", "id", "month-" + number, "open", number < OPEN ? "open" : null);
        html.open("summary")
                .element("h3", name)
                .element("span", Words.count(of.size(), "entry", "entries"), "class", "sub")
                .close();
        boolean later = number >= OPEN;
        if (later) {
            html.open("noscript");
        }
        Table table = Table.open(
                html, "month-table-" + number, name, false, "Day", "What", "Of", "For", "Who has to act", "Place");
        of.forEach(due -> row(table, due));
        table.close();
        if (later) {
            html.close();
        }
        html.close();
    }

    private void row(Table table, Due due) {
        table.row("data-state", state(due), "data-what", due.kind().words());
        table.head(null);
        html.element("time", due.day().toString(), "datetime", due.day().toString(), "class", "day");
        html.element("span", days.words(due.day()), "class", "sub");
        if (due.state() == DueState.OVERDUE || due.state() == DueState.DUE_SOON) {
            html.element("span", due.state() == DueState.OVERDUE ? "overdue" : "soon", "class", "badge " + state(due));
        }
        html.close();
        table.cell(due.kind().words());
        table.cell(null, null).element("bdi", due.item().id());
        if (due.name() != null) {
            html.element("span", due.name(), "class", "sub");
        }
        html.close();
        List<Subject> others =
                due.concerned().stream().filter(each -> each != due.item()).toList();
        table.cell(Words.list(others));
        boolean nobody = due.who() == null;
        table.cell(nobody ? "quiet" : null, null)
                .text(due.who() == null ? "nobody is named" : due.who().id())
                .close();
        table.cell("place", null).text(due.place().toString()).close();
        table.endRow();
    }

    private static String state(Due due) {
        return switch (due.state()) {
            case OVERDUE, NEVER -> "error";
            case DUE_SOON -> "warning";
            case MET, NONE -> "ok";
        };
    }
}
