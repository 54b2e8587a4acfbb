/** Reads the report of another run, to compare a later one with. */
@NullMarked
package io.continuitylint.report.base;

import org.jspecify.annotations.NullMarked;
