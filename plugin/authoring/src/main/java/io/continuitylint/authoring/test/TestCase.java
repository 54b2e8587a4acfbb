package io.continuitylint.authoring.test;

import io.continuitylint.Outcome;
import java.util.List;

/**
 * One promise of a rule folder, and whether it is kept.
 *
 * @param name the rule and what was tried with it, as in {@code acme/safe-state bad.yaml}
 * @param kind undecided where the rule could not be tested
 * @param messages what is wrong, each as {@code file:line: message}; empty where it passed
 */
public record TestCase(String name, Outcome.Kind kind, List<String> messages) {

    public TestCase {
        messages = List.copyOf(messages);
    }

    static TestCase of(String name, List<String> messages) {
        return new TestCase(name, messages.isEmpty() ? Outcome.Kind.PASSED : Outcome.Kind.FAILED, messages);
    }

    static TestCase untested(String name, List<String> messages) {
        return new TestCase(name, Outcome.Kind.UNDECIDED, messages);
    }

    boolean passed() {
        return kind == Outcome.Kind.PASSED;
    }
}
