package io.continuitylint.report.manual;

/** Pieces of Markdown. */
final class Markdown {

    private static final String FENCE = "```";

    private Markdown() {}

    /** A row of a table. */
    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Text that stays within its cell. */
    static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\s+", " ").strip();
    }

    /** Code that is shown as it is. */
    static String yaml(String code) {
        return FENCE + "yaml\n" + code.strip() + "\n" + FENCE + "\n";
    }
}
