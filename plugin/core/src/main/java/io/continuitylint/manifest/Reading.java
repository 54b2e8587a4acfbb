package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Reference;
import io.continuitylint.rule.Draft.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private final Types types = new Types();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Reported> reported = new HashSet<>();
    private final Set<Span> ignoredValues = new HashSet<>();

    /** @param asOfGiven whether the day was chosen, so that what came after it is merely not known yet */
    Reading(Ids ids, LocalDate asOf, boolean asOfGiven) {
        this.resolver = new Resolver(ids);
        this.asOf = asOf;
        this.asOfGiven = asOfGiven;
    }

    /** What the owner and the defaults of a file say is read for each object, and reported once. */
    private record Reported(String rule, Place place, String message) {}

    LocalDate asOf() {
        return asOf;
    }

    boolean isAsOfGiven() {
        return asOfGiven;
    }

    Types types() {
        return types;
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
    void report(String rule, String object, String cause, Place place, String message, Related... related) {
        if (!ignoredValues.contains(place.span()) && reported.add(new Reported(rule, place, message))) {
            findings.add(Finding.of(rule, object, cause, Severity.ERROR, message, place, related));
        }
    }

    /** Ignores findings about a value that YAML misread: the misreading itself is reported. */
    void ignoreValueAt(Span span) {
        ignoredValues.add(span);
    }

    Reference reference(String text, AcceptedTypes accepts, Origin origin, String object, String path) {
        Resolver.Resolved resolved = resolver.resolve(text, accepts, origin);
        if (resolved.problem() != null) {
            report(DANGLING, object, path + "=" + text, origin.place(), resolved.problem());
        }
        return resolved.reference();
    }
}
