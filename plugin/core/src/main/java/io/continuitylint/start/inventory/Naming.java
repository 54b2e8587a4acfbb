package io.continuitylint.start.inventory;

/**
 * What an id is made of.
 *
 * @param name as written in the file
 * @param space the namespace it is in; empty if there is none
 * @param word added to the name where another thing has that id, such as {@code team}
 */
record Naming(String name, String space, String word) {}
