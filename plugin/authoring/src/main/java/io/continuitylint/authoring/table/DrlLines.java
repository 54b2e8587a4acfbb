package io.continuitylint.authoring.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** DRL that is written line by line, with the cells that each line was made of. */
final class DrlLines {

    /** What a message quotes of a rule. */
    private static final Pattern PIECE = Pattern.compile("`([^`]+)`");

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Origin> origins = new TreeMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int line = 1;

    /**
     * What a line was made of.
     *
     * @param head the cell above the rows
     * @param value the cell of the row; null if it has no part in it
     * @param written the line itself
     */
    private record Origin(Cell head, @Nullable Cell value, String written) {

        /** A single sign may be quoted for another reason, but not in a piece of the line. */
        boolean isQuotedIn(String message) {
            return value != null
                    && (value.text().length() > 1 && message.contains(value.text())
                            || PIECE.matcher(message).results().anyMatch(piece -> isMadeOf(value, piece.group(1))));
        }

        private boolean isMadeOf(Cell value, String piece) {
            return written.contains(piece)
                    && Pattern.compile("(?<!\\w)" + Pattern.quote(value.text()) + "(?!\\w)")
                            .matcher(piece)
                            .find();
        }

        boolean isOfRow(int row) {
            return value != null && value.row() == row;
        }
    }

    /** Adds a line that every row has. */
    void add(String written, Cell head) {
        origins.put(line, new Origin(head, null, written));
        text.append(written).append('\n');
        line++;
    }

    /** Adds a line for a cell of a row. */
    void add(Template template, Cell value, Cell head, String end) {
        try {
            String written = template.with(value);
            origins.put(line, new Origin(head, value, written));
            text.append("    ").append(written).append(end).append('\n');
            line++;
        } catch (TableException wrong) {
            mistakes.addAll(wrong.mistakes());
        }
    }

    void add(Mistake mistake) {
        mistakes.add(mistake);
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    String text() {
        return text.toString();
    }

    /**
     * The cell that a message of the compiler is about: that of the row if the message quotes it, else that above. Where the
     * compiler only knows in which rule something is wrong, the first of its cells that is quoted.
     *
     * @param at the number of a line, from 1
     */
    String cell(int at, String message) {
        Map.Entry<Integer, Origin> nearest = origins.floorEntry(at);
        Origin origin = nearest == null ? origins.firstEntry().getValue() : nearest.getValue();
        if (origin.value() != null) {
            return (origin.isQuotedIn(message) ? origin.value() : origin.head()).name();
        }
        return origins.values().stream()
                .filter(other ->
                        other.isQuotedIn(message) && other.isOfRow(origin.head().row()))
                .map(Origin::value)
                .findFirst()
                .orElse(origin.head())
                .name();
    }
}
