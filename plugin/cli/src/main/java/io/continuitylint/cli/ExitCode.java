package io.continuitylint.cli;

import io.continuitylint.Outcome;

/** The numbers that the program ends with, and no others. */
final class ExitCode {

    static final int PASSED = 0;
    static final int FINDINGS = 1;

    /** A wrong request, or a rule that could not be evaluated. */
    static final int WRONG = 2;

    private ExitCode() {}

    static int of(Outcome outcome) {
        return of(outcome.kind());
    }

    static int of(Outcome.Kind kind) {
        return switch (kind) {
            case PASSED -> PASSED;
            case FAILED -> FINDINGS;
            case UNDECIDED -> WRONG;
        };
    }
}
