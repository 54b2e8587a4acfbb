package io.continuitylint.view.words;

import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;

/** What a message calls an object: its kind and its id. */
public final class InWords {

    private InWords() {}

    /** What happens: {@code the loss of ledger}, {@code the scenario harbour-flood}. */
    public static String event(Subject element) {
        return (element instanceof Scenario ? "the scenario " : "the loss of ") + element.id();
    }

    public static String of(Subject subject) {
        if (subject instanceof Domain domain && domain.kind() != null) {
            return domain.kind() + " " + domain.id();
        }
        if (subject instanceof Component component && component.kind() != null) {
            return component.kind() + " " + component.id();
        }
        return subject.entity().word() + " " + subject.id();
    }
}
