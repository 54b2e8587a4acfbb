package io.continuitylint.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code rule.md}, cut into its front matter and its sections.
 *
 * @param frontMatter the YAML between the first two lines of three dashes
 */
record RuleDocument(String id, String frontMatter, String body) {

    private static final String FENCE = "---\n";

    /** The document of a rule; a rule without one is a mistake in its pack. */
    static RuleDocument of(String id, ClassLoader documents) {
        String path = "catalog/" + id + "/rule.md";
        try (InputStream in = documents.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the rule " + id + " has no " + path);
            }
            return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }

    static RuleDocument parse(String id, String text) {
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!text.startsWith(FENCE) || end < 0) {
            throw new IllegalStateException("the documentation of %s does not begin with front matter".formatted(id));
        }
        return new RuleDocument(id, text.substring(FENCE.length(), end + 1), text.substring(end + 1 + FENCE.length()));
    }

    /** The first paragraph of a section on one line, or null. */
    @Nullable
    String firstParagraph(String heading) {
        String marker = "## " + heading + "\n";
        int start = body.indexOf(marker);
        if (start < 0) {
            return null;
        }
        String section = body.substring(start + marker.length()).strip();
        int next = section.indexOf("\n\n");
        return (next < 0 ? section : section.substring(0, next)).replace('\n', ' ');
    }
}
