package io.continuitylint.finding;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Sum;
import io.continuitylint.rule.Related;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Verdict;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.source.Place;
import io.continuitylint.source.Sha256;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule broken, or not proven, in one place.
 *
 * @param object key of what it is about, {@code backup:ledger-copy}
 * @param alsoIn keys of the other objects that it concerns as much: of an id that names nothing, those that name it, too
 * @param functions ids of those that alone it harms; empty where it harms all that need what it concerns
 * @param cause key or name of what makes it so, or null
 * @param message one sentence that names the object and the values
 * @param chains the chains that prove it
 * @param sum the sum that proves it, or null
 * @param help advice for what happened here; null for that of the rule
 * @param standing its status: open, explained by another, accepted or known
 */
public record Finding(
        String rule,
        String object,
        List<String> alsoIn,
        List<String> functions,
        @Nullable String cause,
        Verdict verdict,
        Severity severity,
        String message,
        Place place,
        List<Chain> chains,
        @Nullable Sum sum,
        List<Related> related,
        @Nullable String help,
        Standing standing)
        implements Comparable<Finding> {

    /**
     * What became of a finding.
     *
     * @param explainedBy fingerprint of the finding it is folded under, or null
     * @param acceptedBy id of the accepted risk that answers it, or null
     * @param known whether the baseline holds it
     */
    public record Standing(
            @Nullable String explainedBy, @Nullable String acceptedBy, boolean known) {

        /** Neither explained nor accepted, and new. */
        public static final Standing OPEN = new Standing(null, null, false);
    }

    private static final Pattern SAYS_WHAT_TO_DO =
            Pattern.compile("[;,:] (?:write|use|list|remove|rename|did you mean) |it must be ");

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::object)
            .thenComparing(Finding::cause, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::message);

    public Finding {
        message = ControlCharacters.escaped(message);
        help = help == null ? null : ControlCharacters.escaped(help);
    }

    /** A finding that a reader of manifests raises by itself: violated, and the same for all tiers. */
    public static Finding of(
            String rule,
            String object,
            @Nullable String cause,
            Severity severity,
            String message,
            Place place,
            Related... related) {
        return new Finding(
                rule,
                object,
                List.of(),
                List.of(),
                cause,
                Verdict.VIOLATED,
                severity,
                message,
                place,
                List.of(),
                null,
                List.of(related),
                null,
                Standing.OPEN);
    }

    /** The same, folded under the finding with that fingerprint. */
    public Finding explainedBy(String fingerprint) {
        return with(new Standing(fingerprint, standing.acceptedBy(), standing.known()));
    }

    /** The same, answered by the accepted risk with that id. */
    public Finding acceptedBy(String risk) {
        return with(new Standing(standing.explainedBy(), risk, standing.known()));
    }

    /** The same, held by the baseline. */
    public Finding asKnown() {
        return with(new Standing(standing.explainedBy(), standing.acceptedBy(), true));
    }

    /** The same, standing by itself: what explains it is not shown. */
    public Finding unexplained() {
        return with(new Standing(null, standing.acceptedBy(), standing.known()));
    }

    private Finding with(Standing other) {
        return new Finding(
                rule, object, alsoIn, functions, cause, verdict, severity, message, place, chains, sum, related, help,
                other);
    }

    /** The same, concerning other objects as much. */
    public Finding alsoIn(Collection<String> others) {
        return new Finding(
                rule,
                object,
                List.copyOf(others),
                functions,
                cause,
                verdict,
                severity,
                message,
                place,
                chains,
                sum,
                related,
                help,
                standing);
    }

    /** The same, with advice for what happened here. */
    public Finding advising(String advice) {
        return new Finding(
                rule, object, alsoIn, functions, cause, verdict, severity, message, place, chains, sum, related, advice,
                standing);
    }

    /** Fingerprint of the finding it is folded under, or null. */
    public @Nullable String explainedBy() {
        return standing.explainedBy();
    }

    /** Id of the accepted risk that answers it, or null. */
    public @Nullable String acceptedBy() {
        return standing.acceptedBy();
    }

    /**
     * What stays the same while the text around it changes: 16 hexadecimal digits of the SHA-256 of rule, object and
     * cause. Never a line number.
     */
    public String fingerprint() {
        String identity = rule + "\n" + object + "\n" + (cause == null ? "" : cause);
        return HexFormat.of().formatHex(Sha256.of(identity), 0, 8);
    }

    public boolean isAccepted() {
        return acceptedBy() != null;
    }

    /** Whether the baseline holds it, so that reporters only count it. */
    public boolean isKnown() {
        return standing.known();
    }

    /** Whether somebody took it for the time being, by an accepted risk or the baseline: it fails no run. */
    public boolean isAnswered() {
        return isAccepted() || isKnown();
    }

    /** Whether it counts by itself: nobody took it, and no other explains it. */
    public boolean isOpen() {
        return !isAnswered() && !isConsequence();
    }

    /** Whether another finding explains it, so that reporters show it below that one and count it apart. */
    public boolean isConsequence() {
        return explainedBy() != null;
    }

    /** Whether it is about a manifest as such, and not about what that declares. */
    public boolean isAboutManifest() {
        return rule.startsWith(RuleSpec.ABOUT_MANIFESTS);
    }

    /** Whether its message says what to write, so that general advice adds nothing. */
    public boolean saysWhatToDo() {
        return SAYS_WHAT_TO_DO.matcher(message).find();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
