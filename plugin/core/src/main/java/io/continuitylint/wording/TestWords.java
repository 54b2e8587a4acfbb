package io.continuitylint.wording;

import io.continuitylint.fact.activation.ActivationPlan;
import io.continuitylint.fact.test.DocumentGap;
import io.continuitylint.fact.test.Isolation;
import io.continuitylint.fact.test.TestDuty;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of the facts about tests. */
public final class TestWords {

    private TestWords() {}

    /** The kind of the strongest test, or {@code none that counts}. */
    public static String strongest(@Nullable TestKind strongest) {
        return strongest == null ? "none that counts" : strongest.word();
    }

    /** {@code ; the test of 2026-06-01 failed}; nothing where the latest test passed. */
    public static String unpassed(@Nullable Test unpassed) {
        if (unpassed == null || unpassed.outcome() == null || unpassed.date() == null) {
            return "";
        }
        return "; the test of " + unpassed.date() + " " + outcome(unpassed);
    }

    /** {@code failed}, {@code passed only in part}; of a test without an outcome, {@code has no result}. */
    public static String outcome(Test test) {
        if (test.outcome() == null) {
            return "has no result";
        }
        return switch (test.outcome()) {
            case PASS -> "passed";
            case PARTIAL -> "passed only in part";
            case FAIL -> "failed";
            case ABORTED -> "was aborted";
        };
    }

    /** A test by its kind: {@code tabletop}, {@code component test}. */
    public static String kind(Test test) {
        TestKind kind = test.kind();
        if (kind == null) {
            return "test";
        }
        return switch (kind) {
            case COMPONENT -> "component test";
            case JOB_SUCCESS -> test.passed() ? "successful job" : "job";
            case LIVE_LOSS -> "live loss";
            case FAILOVER_LOAD -> "failover under load";
            default -> kind.word();
        };
    }

    /** A test that was held: {@code the failover of 2026-09-12}. */
    public static String held(Test test) {
        return "the " + kind(test) + " of " + test.date();
    }

    /** The tests that a document should prove: {@code the failover of 2026-09-12 and 1 earlier test}. */
    public static String proven(DocumentGap gap) {
        String latest = gap.test() == null ? "a test" : held(gap.test());
        return latest + (gap.others() == 0 ? "" : " and " + Words.count(gap.others(), "earlier test"));
    }

    /** Who may start a take-over: {@code apark and mkim}. */
    public static String persons(ActivationPlan takeover) {
        return Words.list(sorted(takeover));
    }

    /** One of them. */
    public static String person(ActivationPlan takeover) {
        return sorted(takeover).get(0);
    }

    private static List<String> sorted(ActivationPlan takeover) {
        return takeover.persons() == null
                ? List.of()
                : takeover.persons().stream().sorted().toList();
    }

    /** A percent that is below a limit, so that it does not read as the limit: {@code 29.9}. */
    public static String below(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
    }

    /** What a test may cut off: {@code gateway, or what it lies in: coast or dc-east}. */
    public static String toCutOff(Isolation isolation) {
        List<String> things =
                isolation.things().stream().map(Subject::id).sorted().toList();
        List<String> places =
                isolation.domains().stream().map(Subject::id).sorted().toList();
        String itself = things.isEmpty() ? "what it stands in for" : Words.list(things, "or");
        String around = ", or what " + (things.size() > 1 ? "these lie" : "it lies") + " in: ";
        return itself + (places.isEmpty() ? "" : around + Words.list(places, "or"));
    }

    /** What to cut off, and the line to write: the innermost place rather than the thing itself. */
    public static String cutOff(Isolation isolation) {
        return Stream.concat(isolation.domains().stream(), isolation.things().stream())
                .findFirst()
                .map(first -> "Cut off %s in the next failover, and write it into the test: `isolated: [%s]`."
                        .formatted(first.id(), first.id()))
                .orElse("Cut off what it stands in for in the next failover, and name it in `isolated` of the test.");
    }

    /** What to do: the test to hold, after what the last one showed is fixed, and the entry to write. */
    public static String hold(TestDuty duty) {
        String first = duty.unpassed() == null ? "Hold the test" : "Fix what the test showed, hold it again";
        TestKind required = duty.required();
        return first + " and append it: " + entry(duty, required == null ? weakest(duty) : required) + ".";
    }

    /** The entry that the restore of something would be. */
    public static String restore(TestDuty duty) {
        return entry(duty, TestKind.RESTORE);
    }

    private static TestKind weakest(TestDuty duty) {
        return duty.holdsData() ? TestKind.RESTORE : TestKind.WALKTHROUGH;
    }

    /** {@code - {date: YYYY-MM-DD, backup: tape, kind: restore, outcome: pass}}. */
    private static String entry(TestDuty duty, TestKind kind) {
        return "`- {date: YYYY-MM-DD, backup: %s, kind: %s, outcome: pass}`"
                .formatted(duty.of().id(), kind.word());
    }
}
