/** Reads decision tables from the files of spreadsheet programs; nothing else needs Apache POI. */
@NullMarked
package io.continuitylint.xlsx;

import org.jspecify.annotations.NullMarked;
