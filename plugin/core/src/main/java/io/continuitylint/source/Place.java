package io.continuitylint.source;

import java.util.Comparator;

/**
 * A place in a manifest that a finding can point at.
 *
 * @param file path of the file, relative to the lint root, with forward slashes
 * @param path the keys that lead there, as a JSON pointer: {@code /functions/card-authorisation/rto}
 */
public record Place(String file, Span span, String path) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::span).thenComparing(Place::path);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** The clickable form, {@code continuity/payments.yaml:31:9}. */
    @Override
    public String toString() {
        return file + ":" + span.startLine() + ":" + span.startColumn();
    }
}
