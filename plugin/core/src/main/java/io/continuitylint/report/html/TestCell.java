package io.continuitylint.report.html;

import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.finding.overview.StandIn;
import io.continuitylint.model.Test;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The last test of whatever a function relies on that was tested longest ago: it is as ready as the weakest of these. */
final class TestCell {

    private static final Comparator<StandIn> WEAKEST = Comparator.comparing((StandIn standIn) -> late(standIn.state()))
            .thenComparing(TestCell::day, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final String NEVER = "99999";

    private final Html html;
    private final Days days;

    TestCell(Html html, Days days) {
        this.html = html;
        this.days = days;
    }

    void write(Table table, List<StandIn> standIns) {
        StandIn weakest = standIns.stream().min(WEAKEST).orElse(null);
        if (weakest == null) {
            table.cell("quiet", "-1").text("nothing to test").close();
            return;
        }
        LocalDate day = day(weakest);
        long ago = day == null ? 0 : -days.until(day);
        table.cell("test " + kind(weakest.state()), day == null ? NEVER : Long.toString(ago));
        tested(weakest, day);
        html.element("span", weakest.of().id(), "class", "sub");
        html.close();
    }

    /** The day of the last test and how it ended, in a word whether it was in time. */
    void tested(StandIn standIn, @Nullable LocalDate day) {
        Test latest = standIn.latest();
        if (day == null || latest == null) {
            html.element("span", "never", "class", "day");
        } else {
            html.element("time", day.toString(), "class", "day", "datetime", day.toString());
            html.element("span", days.words(day) + ", " + result(latest), "class", "sub");
        }
        String state = words(standIn);
        if (!state.isEmpty()) {
            html.element("span", state, "class", "badge " + kind(standIn.state()));
        }
    }

    static @Nullable LocalDate day(StandIn standIn) {
        return standIn.latest() == null ? null : standIn.latest().date();
    }

    /** {@code failover passed}. */
    static String result(Test test) {
        String kind = test.kind() == null
                ? "test"
                : test.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String outcome = test.outcome() == null
                ? "without an outcome"
                : switch (test.outcome()) {
                    case PASS -> "passed";
                    case PARTIAL -> "passed in part";
                    case FAIL -> "failed";
                    case ABORTED -> "aborted";
                };
        return kind + " " + outcome;
    }

    private String words(StandIn standIn) {
        LocalDate due = standIn.duty() == null ? null : standIn.duty().due();
        return switch (standIn.state()) {
            case NEVER -> "no pass";
            case OVERDUE -> due == null ? "overdue" : "overdue since " + due;
            case DUE_SOON -> due == null ? "due soon" : "due " + days.words(due);
            case MET, NONE -> "";
        };
    }

    private static String kind(DueState state) {
        return switch (state) {
            case NEVER, OVERDUE -> "error";
            case DUE_SOON -> "warning";
            case MET, NONE -> "ok";
        };
    }

    private static int late(DueState state) {
        return switch (state) {
            case NEVER -> 0;
            case OVERDUE -> 1;
            case DUE_SOON -> 2;
            case MET -> 3;
            case NONE -> 4;
        };
    }
}
