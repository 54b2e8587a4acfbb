package io.continuitylint.finding;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Sum;
import io.continuitylint.rule.Draft.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Verdict;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.source.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule broken, or not proven, in one place.
 *
 * @param object key of what it is about, {@code backup:ledger-copy}
 * @param cause key or name of what makes it so, or null
 * @param message one sentence that names the object and the values
 * @param remedy one line of advice from the documentation of the rule, or null
 * @param chains the chains that prove it
 * @param sum the sum that proves it, or null
 * @param explainedBy fingerprint of the finding it is folded under, or null
 * @param acceptedBy id of the accepted risk that answers it, or null
 */
public record Finding(
        String rule,
        String object,
        @Nullable String cause,
        Verdict verdict,
        Severity severity,
        String message,
        Place place,
        List<Chain> chains,
        @Nullable Sum sum,
        List<Related> related,
        @Nullable String remedy,
        @Nullable String explainedBy,
        @Nullable String acceptedBy)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::object)
            .thenComparing(Finding::cause, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::message);

    public Finding {
        message = ControlCharacters.escaped(message);
    }

    /** A finding that a reader of manifests raises by itself: violated, and the same for all tiers. */
    public static Finding of(
            String rule, String object, @Nullable String cause, Severity severity, String message, Place place) {
        return new Finding(
                rule,
                object,
                cause,
                Verdict.VIOLATED,
                severity,
                message,
                place,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    public Finding related(List<Related> places) {
        return new Finding(
                rule,
                object,
                cause,
                verdict,
                severity,
                message,
                place,
                chains,
                sum,
                places,
                remedy,
                explainedBy,
                acceptedBy);
    }

    public Finding remedy(@Nullable String advice) {
        return new Finding(
                rule,
                object,
                cause,
                verdict,
                severity,
                message,
                place,
                chains,
                sum,
                related,
                advice,
                explainedBy,
                acceptedBy);
    }

    public Finding explainedBy(@Nullable String fingerprint) {
        return new Finding(
                rule,
                object,
                cause,
                verdict,
                severity,
                message,
                place,
                chains,
                sum,
                related,
                remedy,
                fingerprint,
                acceptedBy);
    }

    public Finding acceptedBy(@Nullable String risk) {
        return new Finding(
                rule,
                object,
                cause,
                verdict,
                severity,
                message,
                place,
                chains,
                sum,
                related,
                remedy,
                explainedBy,
                risk);
    }

    public Finding severity(Severity other) {
        return new Finding(
                rule,
                object,
                cause,
                verdict,
                other,
                message,
                place,
                chains,
                sum,
                related,
                remedy,
                explainedBy,
                acceptedBy);
    }

    /**
     * What stays the same while the text around it changes: 16 hexadecimal digits of the SHA-256 of rule, object and
     * cause. Never a line number.
     */
    public String fingerprint() {
        String identity = rule + "\n" + object + "\n" + (cause == null ? "" : cause);
        return HexFormat.of().formatHex(sha256(identity), 0, 8);
    }

    public boolean isAccepted() {
        return acceptedBy != null;
    }

    /** Whether another finding explains it, so that reporters show it below that one and count it apart. */
    public boolean isConsequence() {
        return explainedBy != null;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
