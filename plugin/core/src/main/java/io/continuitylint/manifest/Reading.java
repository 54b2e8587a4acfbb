package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Reference;
import io.continuitylint.rule.Draft.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The reading of one file: what it may refer to, by which day, and what is wrong in it. */
final class Reading {

    static final String INVALID = "manifest/invalid";
    static final String DANGLING = "manifest/dangling-reference";
    static final String DUPLICATE = "manifest/duplicate-id";
    static final String IMPOSSIBLE = "manifest/impossible-value";
    static final String UNITS = "manifest/incomparable-units";
    static final String PLACEHOLDER = "manifest/placeholder";

    private final Resolver resolver;
    private final LocalDate asOf;
    private final boolean asOfGiven;
    private final List<Finding> findings = new ArrayList<>();

    /** @param asOfGiven whether the day was chosen, so that what came after it is merely not known yet */
    Reading(Ids ids, LocalDate asOf, boolean asOfGiven) {
        this.resolver = new Resolver(ids);
        this.asOf = asOf;
        this.asOfGiven = asOfGiven;
    }

    LocalDate asOf() {
        return asOf;
    }

    boolean isAsOfGiven() {
        return asOfGiven;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * Reports something wrong with a manifest.
     *
     * @param object key of the object it is in
     * @param cause what is wrong there, without the place
     */
    void report(String rule, String object, String cause, Place place, String message) {
        findings.add(Finding.of(rule, object, cause, Severity.ERROR, message, place));
    }

    void report(String rule, String object, String cause, Place place, String message, Related related) {
        findings.add(
                Finding.of(rule, object, cause, Severity.ERROR, message, place).related(List.of(related)));
    }

    Reference reference(String text, Accepts accepts, Origin origin, String object) {
        Resolver.Resolved resolved = resolver.resolve(text, accepts, origin);
        if (resolved.problem() != null) {
            report(DANGLING, object, text, origin.place(), resolved.problem());
        }
        return resolved.reference();
    }
}
