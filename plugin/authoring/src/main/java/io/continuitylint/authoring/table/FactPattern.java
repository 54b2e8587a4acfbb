package io.continuitylint.authoring.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern at the head of one or several columns: {@code $backup : Backup}, {@code Importance( tier != null ) from
 * findings.importance($backup)}. Empty where the columns hold whole conditions.
 */
record FactPattern(String text) {

    private static final Pattern FROM = Pattern.compile("\\s+from\\s+");
    private static final Pattern VARIABLE = Pattern.compile("^\\$\\w+\\s*:");
    private static final String MERGED = "...";

    /** The pattern of a cell. Drools wants three points behind the text of cells that a spreadsheet would merge. */
    static FactPattern of(Cell cell) {
        String text = cell.text();
        boolean merged = text.endsWith(MERGED);
        return new FactPattern((merged ? text.substring(0, text.length() - MERGED.length()) : text)
                .strip()
                .replaceAll("\\s*\\R\\s*", " "));
    }

    /** Whether it goes on in the next column, which is so where that has the same text. */
    boolean goesOnIn(Cell cell) {
        return !text.isEmpty() && equals(of(cell));
    }

    /** Whether something else may be about what it finds, so that it stays where no cell of its columns says anything. */
    boolean isNamed() {
        return VARIABLE.matcher(text).find();
    }

    /** What stands before the constraints. */
    String begin() {
        String fact = text.substring(0, from());
        return fact.endsWith(")") ? fact.substring(0, fact.length() - 1).stripTrailing() : fact + "(";
    }

    /** Whether it has constraints of its own, which those of cells follow. */
    boolean hasOwn() {
        return !begin().endsWith("(");
    }

    /** What stands behind the constraints. */
    String end() {
        return ")" + text.substring(from());
    }

    private int from() {
        Matcher from = FROM.matcher(text);
        return from.find() ? from.start() : text.length();
    }
}
