package io.continuitylint.source;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a manifest that a finding can point at. Where a node stands is searched only when somebody asks: nearly every
 * fact has a place, and few of them become findings.
 */
public final class Place implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::span).thenComparing(Place::path);

    private final String file;
    private final @Nullable SourceFile source;
    private final @Nullable YamlNode node;
    private @Nullable Span span;
    private @Nullable String path;

    /**
     * @param file path of the file, relative to the lint root, with forward slashes
     * @param path the keys that lead there, as a JSON pointer: {@code /functions/card-authorisation/rto}
     */
    public Place(String file, Span span, String path) {
        this.file = file;
        this.source = null;
        this.node = null;
        this.span = span;
        this.path = path;
    }

    Place(SourceFile source, YamlNode node) {
        this.file = source.name();
        this.source = source;
        this.node = node;
    }

    public String file() {
        return file;
    }

    public Span span() {
        Span found = span;
        if (found == null) {
            found = Objects.requireNonNull(source).span(Objects.requireNonNull(node));
            span = found;
        }
        return found;
    }

    public String path() {
        String found = path;
        if (found == null) {
            found = Objects.requireNonNull(source).pathTo(Objects.requireNonNull(node));
            path = found;
        }
        return found;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place
                && file.equals(place.file)
                && span().equals(place.span())
                && path().equals(place.path());
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, span(), path());
    }

    /** The clickable form, {@code continuity/payments.yaml:31:9}. */
    @Override
    public String toString() {
        return file + ":" + span().startLine() + ":" + span().startColumn();
    }
}
