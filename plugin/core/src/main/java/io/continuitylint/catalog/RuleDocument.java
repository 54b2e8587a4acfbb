package io.continuitylint.catalog;

import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code rule.md}, cut into its front matter and its sections.
 *
 * @param frontMatter YAML from the first line of the file on, which holds three dashes, so that lines count alike in
 *     both; null if the file does not begin with front matter
 */
record RuleDocument(@Nullable String frontMatter, String body) {

    private static final String FENCE = "---\n";

    static RuleDocument parse(String written) {
        String text = written.replace("\r\n", "\n");
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        return text.startsWith(FENCE) && end >= 0
                ? new RuleDocument(text.substring(0, end + 1), text.substring(end + 1 + FENCE.length()))
                : new RuleDocument(null, text);
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
