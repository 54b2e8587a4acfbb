package io.continuitylint.authoring.lint;

/**
 * What is wrong with a DRL rule though it compiles.
 *
 * @param line from 1
 * @param check the name of what found it, in small letters and hyphens
 */
record Defect(int line, String message, String check) {}
