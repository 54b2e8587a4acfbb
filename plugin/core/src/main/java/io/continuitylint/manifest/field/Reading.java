package io.continuitylint.manifest.field;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.scalar.Types;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Reference;
import io.continuitylint.rule.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.InvisibleCharacters;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import io.continuitylint.source.YamlMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The reading of one file: what it may refer to, by which day, and what is wrong in it. */
public final class Reading {

    public static final String INVALID = "manifest/invalid";
    public static final String DANGLING = "manifest/dangling-reference";
    public static final String DUPLICATE = "manifest/duplicate-id";
    public static final String IMPOSSIBLE = "manifest/impossible-value";
    public static final String UNITS = "manifest/incomparable-units";
    public static final String PLACEHOLDER = "manifest/placeholder";

    /** What a byte that is no UTF-8 reads as. */
    static final char UNDECODED = '\uFFFD';

    /** Of more ids in one text the right form is no help to anybody. */
    private static final int SEVERAL = 8;

    private final Resolver resolver;
    private final LocalDate asOf;
    private final boolean asOfGiven;
    private final Types types = new Types();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Dangling> dangling = new ArrayList<>();
    private final Misread misread = new Misread();
    private final Set<Reported> reported = new HashSet<>();
    private final Set<Span> ignoredValues = new HashSet<>();
    private int readTo = Integer.MAX_VALUE;
    private boolean undecoded;

    /** @param asOfGiven whether the day was chosen, so that what came after it is merely not known yet */
    public Reading(Ids ids, LocalDate asOf, boolean asOfGiven) {
        this.resolver = new Resolver(ids);
        this.asOf = asOf;
        this.asOfGiven = asOfGiven;
    }

    /** What the owner and the defaults of a file say is read for each object, and reported once. */
    private record Reported(String rule, Place place, String message) {}

    public LocalDate asOf() {
        return asOf;
    }

    public boolean isAsOfGiven() {
        return asOfGiven;
    }

    public Types types() {
        return types;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The references that do not resolve: each id that names nothing becomes one finding of all files. */
    public List<Dangling> dangling() {
        return dangling;
    }

    /** What could not be read, to which readers add. */
    public Misread misread() {
        return misread;
    }

    /**
     * Reports something wrong with a manifest.
     *
     * @param object key of the object it is in
     * @param cause what is wrong there, without the place
     */
    public void report(String rule, String object, String cause, Place place, String message, Related... related) {
        if (!ignoredValues.contains(place.span())
                && !isUndecoded(message)
                && reported.add(new Reported(rule, place, message))) {
            findings.add(Finding.of(rule, object, cause, Severity.ERROR, message, place, related));
        }
    }

    /** Says that the file breaks off, and after which character. */
    public void brokenOffAt(int character) {
        readTo = character;
    }

    /** Whether all of a mapping could be read: it has no key that was refused, and does not reach to where the file breaks. */
    public boolean isWhole(YamlMapping mapping) {
        return mapping.isWhole() && mapping.end() < readTo;
    }

    /** Ignores findings about a value that YAML misread: the misreading itself is reported. */
    public void ignoreValueAt(Span span) {
        ignoredValues.add(span);
    }

    /** Ignores findings about texts with a byte that is no UTF-8: that the file has another encoding is reported. */
    public void ignoreUndecoded() {
        undecoded = true;
    }

    private boolean isUndecoded(String text) {
        return undecoded && text.indexOf(UNDECODED) >= 0;
    }

    /** {@code ann, ben} is a text to YAML. */
    private static String several(String text) {
        List<String> parts = List.of(text.split("[,;\\s]+", -1));
        boolean ids = parts.size() > 1
                && parts.size() <= SEVERAL
                && parts.stream().allMatch(part -> Ids.isId(part.substring(part.indexOf(':') + 1)));
        return ids ? "; write several ids in brackets with commas: [%s]".formatted(String.join(", ", parts)) : "";
    }

    /** @param oneOfSeveral whether a text of several ids may have been meant as a list of them */
    public Reference reference(
            String text, AcceptedTypes accepts, boolean oneOfSeveral, Origin origin, String object, String path) {
        Resolver.Resolved resolved = resolver.resolve(text, accepts, origin);
        if (resolved.problem() != null) {
            misread.add(object, path);
            Place place = origin.place();
            if (!resolved.isReported() && !isUndecoded(text) && !ignoredValues.contains(place.span())) {
                String id = text.substring(text.indexOf(':') + 1);
                String unseen = InvisibleCharacters.firstOf(text);
                String hint = unseen != null ? "; it holds " + unseen : oneOfSeveral ? several(text) : "";
                String problem = resolved.problem() + hint;
                dangling.add(new Dangling(text, id, accepts, resolved.isNothing(), problem, object, path, place));
            }
        }
        return resolved.reference();
    }
}
