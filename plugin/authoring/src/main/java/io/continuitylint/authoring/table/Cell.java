package io.continuitylint.authoring.table;

/**
 * A cell of a spreadsheet.
 *
 * @param row from 1
 * @param column from 0
 * @param text without blanks around it
 */
record Cell(int row, int column, String text) {

    private static final int LETTERS = 26;

    /** As spreadsheets call it: {@code B7}. */
    String name() {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.append(row).toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean says(String word) {
        return text.equalsIgnoreCase(word);
    }

    boolean beginsWith(String word) {
        return text.regionMatches(true, 0, word, 0, word.length());
    }

    Mistake mistake(String message, Object... values) {
        return new Mistake(name(), message.formatted(values));
    }
}
