package io.continuitylint.report.format;

/** Text within HTML. */
final class Html {

    private Html() {}

    /** The text, of which nothing is a tag. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
