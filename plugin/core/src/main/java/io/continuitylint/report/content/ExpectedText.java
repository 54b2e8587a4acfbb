package io.continuitylint.report.content;

import io.continuitylint.finding.ExpectedFinding;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Subject;

/** What is yet to come, in a sentence. A message speaks of its own day, on which what is ahead today is over. */
public final class ExpectedText {

    private ExpectedText() {}

    /** What will be due, and whom it concerns; else what a check will find. */
    public static String of(ExpectedFinding expected) {
        Due due = expected.due();
        Finding finding = expected.finding();
        return due == null
                ? "a check will find: " + finding.message()
                : TerminalText.of(ahead(due)) + concerned(due, finding);
    }

    private static String concerned(Due due, Finding finding) {
        return due.concerned().stream()
                .filter(of -> of.key().equals(finding.object()) && !of.equals(due.item()))
                .map(of -> "; it concerns " + TerminalText.of(of.id()))
                .findFirst()
                .orElse("");
    }

    private static String ahead(Due due) {
        String item = named(due.item());
        return switch (due.kind()) {
            case TEST -> "a test of " + item + by(due);
            case MAINTENANCE -> name(due, "the maintenance") + " of " + item + by(due);
            case BATTERY -> "the battery of " + item + " will be due for replacement by " + due.day();
            case FUEL -> "a test of the fuel of " + item + by(due);
            case REVIEW -> "a review of " + item + by(due);
            case INDEPENDENCE_REVIEW -> "a review of the independence of " + item + by(due);
            case RUNBOOK_REVIEW -> "a review of the runbook of " + item + by(due);
            case INTEGRITY -> "a check of what " + item + " holds" + by(due);
            case PARITY -> "a comparison of " + item + " with what it stands in for" + by(due);
            case STATE -> "a verification of the state of " + item + by(due);
            case FAILBACK -> "a test of the way back from " + item + by(due);
            case OPEN_POINT ->
                name(due, "a finding") + ", which a test of " + item + " showed, will have to be fixed by " + due.day();
            case QUALIFICATION -> "a qualification of " + item + by(due);
            case DELIVERY -> "a delivery of " + item + by(due);
            case EXERCISE -> "an exercise of " + item + by(due);
            case ACCESS -> "a check of the access of " + item + by(due);
            case REMOTE_ACCESS -> "a check of the remote access of " + item + by(due);
            case ACCEPTED_RISK, CREDENTIAL, CONTRACT, STOCK, SUPPORT, TRAINING -> end(due, item);
        };
    }

    private static String end(Due due, String item) {
        String what = switch (due.kind()) {
            case ACCEPTED_RISK -> "the accepted risk " + item + " will expire";
            case CONTRACT -> "the contract with " + item + " will end";
            case SUPPORT -> "the support of " + item + " will end";
            case TRAINING -> "the training of " + item + " will lapse";
            default -> item + " will expire";
        };
        return what + " on " + due.day();
    }

    private static String by(Due due) {
        return " will be due by " + due.day();
    }

    private static String named(Subject item) {
        return item.entity() == Entity.POLICY ? "the policy" : item.id();
    }

    private static String name(Due due, String otherwise) {
        return due.name() == null ? otherwise : "\"" + due.name() + "\"";
    }
}
