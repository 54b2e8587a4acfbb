package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.SourceLines;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places in the words of SARIF: a file, a region of UTF-16 units whose end is exclusive, and the text there. */
final class SarifPlaces {

    /** What the names of files are relative to. */
    static final String BASE = "SRCROOT";

    /** A longer text is no snippet. */
    private static final int LONGEST = 2000;

    private final RepositoryPaths paths;
    private final SourceLines lines;
    private final boolean snippets;
    private final JsonGenerator json;

    /** @param snippets whether the text of regions is there as well */
    SarifPlaces(LintReport report, boolean snippets, JsonGenerator json) {
        this.paths = new RepositoryPaths(report.scope().folder());
        this.lines = new SourceLines(report.files());
        this.snippets = snippets;
        this.json = json;
    }

    /** A message object. A link in it would be one that a manifest made up. */
    static void message(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", plain(text));
        json.writeEndObject();
    }

    /** The text without what is a link in a message. */
    static String plain(String text) {
        return text.replace("](", "\\](");
    }

    /** A location with a message of its own. */
    void location(int id, String text, Place place) throws IOException {
        json.writeStartObject();
        if (id > 0) {
            json.writeNumberField("id", id);
        }
        physical(place);
        message("message", text, json);
        json.writeEndObject();
    }

    /** The place of a finding, or where an object is declared. */
    void location(Place place, String object) throws IOException {
        json.writeStartObject();
        physical(place);
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", object);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** As the field {@code physicalLocation}. */
    void physical(Place place) throws IOException {
        Span span = place.span();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", paths.uri(place.file()));
        json.writeStringField("uriBaseId", BASE);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        region(span);
        snippet(text(place.file(), span));
        json.writeEndObject();
        if (snippets) {
            context(place);
        }
        json.writeEndObject();
    }

    /** The whole lines. */
    private void context(Place place) throws IOException {
        Span span = place.span();
        List<String> text = lines.of(place.file());
        if (span.endLine() > text.size()) {
            return;
        }
        int last = text.get(span.endLine() - 1).length();
        Span whole = new Span(span.startLine(), 1, span.endLine(), Math.max(last + 1, span.endColumn()));
        String snippet = text(place.file(), whole);
        if (snippet != null && !whole.equals(span)) {
            json.writeObjectFieldStart("contextRegion");
            region(whole);
            snippet(snippet);
            json.writeEndObject();
        }
    }

    private void region(Span span) throws IOException {
        json.writeNumberField("startLine", span.startLine());
        json.writeNumberField("startColumn", span.startColumn());
        json.writeNumberField("endLine", span.endLine());
        json.writeNumberField("endColumn", span.endColumn());
    }

    private void snippet(@Nullable String text) throws IOException {
        if (snippets && text != null) {
            json.writeObjectFieldStart("snippet");
            json.writeStringField("text", text);
            json.writeEndObject();
        }
    }

    /** The text of a region; null if there is none, it is gone, or it is too long. */
    private @Nullable String text(String file, Span span) {
        List<String> all = lines.of(file);
        if (!snippets || span.endLine() > all.size() || span.endLine() - span.startLine() > LONGEST) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int line = span.startLine(); line <= span.endLine(); line++) {
            String whole = all.get(line - 1);
            int from = line == span.startLine() ? span.startColumn() - 1 : 0;
            int to = line == span.endLine() ? span.endColumn() - 1 : whole.length();
            if (from > whole.length() || text.length() + to - from > LONGEST) {
                return null;
            }
            text.append(whole, from, Math.max(from, Math.min(to, whole.length())));
            text.append(line == span.endLine() ? "" : "\n");
        }
        return text.isEmpty() ? null : text.toString();
    }
}
