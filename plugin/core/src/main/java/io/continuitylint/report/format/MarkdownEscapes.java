package io.continuitylint.report.format;

import java.util.regex.Pattern;

/** Text of manifests within Markdown: none of it is markup, calls a person or refers to an issue. */
final class MarkdownEscapes {

    /** What is markup anywhere, and what begins a list, a heading or a rule. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~$!#]|^[-+=]|(?<=^\\d{1,9})[.)]");

    /** {@code @somebody} and {@code #12}: a comment between the two parts is not seen, and keeps them apart. */
    private static final Pattern CALL = Pattern.compile("(?<=[@#])(?=[\\p{L}\\p{N}])");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private MarkdownEscapes() {}

    /** Text of a paragraph, an item or a cell. */
    static String text(String text) {
        return html(MARKUP.matcher(text).replaceAll("\\\\$0"));
    }

    /** Text within a block of HTML, in which there is no Markdown. */
    static String html(String text) {
        String harmless = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return CALL.matcher(harmless).replaceAll("<!-- -->");
    }

    /** Text as code within a line. */
    static String code(String text) {
        String fence = "`".repeat(longest(text) + 1);
        String space = fence.length() > 1 ? " " : "";
        return fence + space + text + space + fence;
    }

    /** Lines as a block of code, which nothing in it ends. */
    static String block(String language, String code) {
        String fence = "`".repeat(Math.max(2, longest(code)) + 1);
        return "%s%s\n%s\n%s\n".formatted(fence, language, code, fence);
    }

    private static int longest(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(0);
    }
}
