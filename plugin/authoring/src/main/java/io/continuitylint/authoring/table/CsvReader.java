package io.continuitylint.authoring.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads CSV as RFC 4180 has it, and as spreadsheets of other countries write it: cells separated by a comma, a semicolon or a
 * tab, with or without a byte order mark, with any line ends.
 */
final class CsvReader {

    /** By this line a file tells a spreadsheet what separates cells; it is no row. */
    private static final Pattern SEPARATOR = Pattern.compile("^sep=(.)\\R");

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private CsvReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static Sheet read(byte[] file) throws TableException {
        String text = CsvText.of(file);
        Matcher told = SEPARATOR.matcher(text);
        if (told.find()) {
            return read(text.substring(told.end()), told.group(1).charAt(0));
        }
        for (char separator : SEPARATORS) {
            if (separates(text, separator)) {
                return read(text, separator);
            }
        }
        return read(text, SEPARATORS.get(0));
    }

    private static Sheet read(String text, char separator) throws TableException {
        return new Sheet(new CsvReader(text, separator).rows(), separator != ',');
    }

    /** Whether cells that only a separator can have parted say what columns are. */
    private static boolean separates(String text, char separator) {
        CsvReader reader = new CsvReader(text, separator);
        try {
            reader.rows();
        } catch (TableException below) {
            // Told when it is read with the separator that the rows above it tell.
        }
        return Layout.hasColumns(new Sheet(reader.rows, separator != ','));
    }

    private List<List<String>> rows() throws TableException {
        while (at < text.length()) {
            row.add(isAt('"') ? quoted() : plain());
            if (isAt(separator)) {
                at++;
                if (at == text.length()) {
                    row.add("");
                }
            }
            if (at == text.length() || isAtLineEnd()) {
                endLine();
            }
        }
        return rows;
    }

    private void endLine() {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        rows.add(row);
        row = new ArrayList<>();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !isAt(separator) && !isAtLineEnd()) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Two quotation marks stand for one. */
    private String quoted() throws TableException {
        Cell cell = new Cell(rows.size() + 1, row.size(), "");
        StringBuilder value = new StringBuilder();
        at++;
        while (!isAt('"') || text.startsWith("\"\"", at)) {
            if (at >= text.length()) {
                throw new TableException(cell.mistake("the quotation mark at its beginning has no other at the end"));
            }
            at += isAt('"') ? 1 : 0;
            value.append(text.charAt(at));
            at++;
        }
        at++;
        if (!plain().isBlank()) {
            throw new TableException(
                    cell.mistake("there is more behind the closing quotation mark; one inside is written twice"));
        }
        return value.toString();
    }

    private boolean isAt(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private boolean isAtLineEnd() {
        return isAt('\n') || isAt('\r');
    }
}
