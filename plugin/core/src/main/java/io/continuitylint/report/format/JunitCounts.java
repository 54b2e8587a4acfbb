package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import java.util.List;

/** What a suite counts. */
record JunitCounts(int tests, int failures, int errors, int skipped) {

    static final JunitCounts NONE = new JunitCounts(0, 0, 0, 0);

    /** Of the findings of one manifest. */
    static JunitCounts of(List<Finding> findings) {
        int failures = (int) findings.stream().filter(JunitReporter::fails).count();
        int skipped = (int) findings.stream().filter(JunitReporter::isSkipped).count();
        int passing = isWithoutOpen(findings) ? 1 : 0;
        return new JunitCounts(findings.size() + passing, failures, 0, skipped);
    }

    /** Of rules that could not be evaluated. */
    static JunitCounts ofErrors(int errors) {
        return new JunitCounts(errors, 0, errors, 0);
    }

    /** Whether nothing in a manifest is open, so that a case says so. */
    static boolean isWithoutOpen(List<Finding> findings) {
        return findings.stream().allMatch(JunitReporter::isSkipped);
    }

    JunitCounts and(JunitCounts other) {
        return new JunitCounts(
                tests + other.tests, failures + other.failures, errors + other.errors, skipped + other.skipped);
    }

    String[] attributes(String name) {
        return new String[] {
            "name", name,
            "tests", Integer.toString(tests),
            "failures", Integer.toString(failures),
            "errors", Integer.toString(errors),
            "skipped", Integer.toString(skipped),
            "time", "0"
        };
    }
}
