package io.continuitylint.authoring.table;

/**
 * Something wrong with a table.
 *
 * @param where a cell, {@code B7}, or a row, {@code row 7}
 * @param message a sentence with the value and the way out
 */
public record Mistake(String where, String message) {}
