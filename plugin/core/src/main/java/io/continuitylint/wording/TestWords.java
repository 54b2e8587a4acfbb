package io.continuitylint.wording;

import io.continuitylint.fact.test.TestDuty;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
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
        return "; the test of " + unpassed.date()
                + switch (unpassed.outcome()) {
                    case PASS -> " passed";
                    case PARTIAL -> " passed only in part";
                    case FAIL -> " failed";
                    case ABORTED -> " was aborted";
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
            case JOB_SUCCESS -> "successful job";
            case LIVE_LOSS -> "live loss";
            case FAILOVER_LOAD -> "failover under load";
            default -> kind.word();
        };
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
