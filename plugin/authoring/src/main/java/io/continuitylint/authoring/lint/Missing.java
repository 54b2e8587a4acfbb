package io.continuitylint.authoring.lint;

/**
 * A field that may be missing where something is read of it.
 *
 * @param asked how it is read without harm, as in {@code owner!.id}
 * @param of the pattern of what it is a field of
 * @param line of the condition that reads it, from 1
 */
record Missing(String field, String asked, PatternReading of, int line) {}
