package io.continuitylint.authoring.test;

import io.continuitylint.Outcome;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of testing rules.
 *
 * @param rules how many were tested
 * @param cases by rule, in the order in which they were tried
 */
public record RuleTestReport(int rules, List<TestCase> cases) {

    public RuleTestReport {
        cases = List.copyOf(cases);
    }

    /** Whether all cases passed; undecided, which weighs more than a failure, where a rule could not be tested. */
    public Outcome.Kind kind() {
        return cases.stream().map(TestCase::kind).max(Enum::compareTo).orElse(Outcome.Kind.UNDECIDED);
    }

    /**
     * All cases by name, what is wrong with each below it, and their number at the end.
     *
     * @param quiet without those that passed
     */
    public String text(boolean quiet) {
        List<String> lines = new ArrayList<>();
        for (TestCase each : cases) {
            if (!quiet || !each.passed()) {
                lines.add("%-8s%s".formatted(label(each.kind()), ControlCharacters.escaped(each.name())));
                each.messages().forEach(message -> lines.add("  " + ControlCharacters.escaped(message)));
            }
        }
        lines.add(summary());
        return String.join("\n", lines) + "\n";
    }

    /** As in {@code 2 rules, 7 cases: 6 passed, 1 failed}. */
    public String summary() {
        long failed = count(Outcome.Kind.FAILED);
        long untested = count(Outcome.Kind.UNDECIDED);
        return "%s, %s: %s passed%s%s"
                .formatted(
                        Words.count(rules, "rule"),
                        Words.count(cases.size(), "case"),
                        count(Outcome.Kind.PASSED),
                        failed == 0 ? "" : ", " + failed + " failed",
                        untested == 0 ? "" : ", " + untested + " could not be tested");
    }

    private long count(Outcome.Kind kind) {
        return cases.stream().filter(each -> each.kind() == kind).count();
    }

    private static String label(Outcome.Kind kind) {
        return switch (kind) {
            case PASSED -> "ok";
            case FAILED -> "FAILED";
            case UNDECIDED -> "BROKEN";
        };
    }
}
