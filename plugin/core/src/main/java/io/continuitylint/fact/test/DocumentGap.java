package io.continuitylint.fact.test;

import io.continuitylint.model.Evidence;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * A document that a backup or group relies on and that is not there. There is one for each of them, use and problem; of
 * several tests with one problem the latest is named. A test is the matter of one of those that it covers, the strictest, so
 * that one thing to fix reads as one.
 *
 * @param use what the document is for
 * @param problem what is wrong with it
 * @param test the test it proves; null for a runbook
 * @param document null where none is named
 * @param others how many more tests have the same problem
 */
public record DocumentGap(
        Subject of,
        Use use,
        Problem problem,
        @Nullable Test test,
        @Nullable Evidence document,
        int others,
        Place place) {

    /** What the document is for. */
    public enum Use {
        /** Of a test that passed and still counts. */
        EVIDENCE,
        RUNBOOK
    }

    /** What is wrong with it. */
    public enum Problem {
        /** Of evidence only: whether there has to be a runbook depends on how a backup is activated. */
        NOT_NAMED,
        NOT_THERE,
        /** It is not the file its hash was taken of. */
        CHANGED
    }
}
