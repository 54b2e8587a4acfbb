package io.continuitylint.wording;

import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;

/** What backups carry, in the words of a message. */
public final class CoverageWords {

    private CoverageWords() {}

    /** {@code when dc-east is lost}, {@code in the scenario flood}. */
    public static String when(Subject element) {
        return element instanceof Scenario ? "in the scenario " + element.id() : "when " + element.id() + " is lost";
    }
}
