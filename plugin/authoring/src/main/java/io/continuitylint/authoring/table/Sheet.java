package io.continuitylint.authoring.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The texts of a spreadsheet.
 *
 * @param rows its cells; a row may be shorter than others
 * @param decimalComma whether a comma may begin the fraction of a number, as in countries where {@code ;} separates cells
 */
public record Sheet(List<List<String>> rows, boolean decimalComma) {

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    int height() {
        return rows.size();
    }

    /** @param row from 1; empty beyond the last one */
    Cell cell(int row, int column) {
        boolean isThere = row <= rows.size() && column < rows.get(row - 1).size();
        // Spreadsheets put blanks of fixed width into what is pasted.
        return new Cell(
                row,
                column,
                isThere ? rows.get(row - 1).get(column).replace('\u00A0', ' ').strip() : "");
    }

    /** The cells of a row that are there. */
    Stream<Cell> row(int row) {
        return row > rows.size()
                ? Stream.empty()
                : IntStream.range(0, rows.get(row - 1).size()).mapToObj(column -> cell(row, column));
    }

    /** All cells, row by row. */
    Stream<Cell> cells() {
        return IntStream.rangeClosed(1, height()).boxed().flatMap(this::row);
    }
}
