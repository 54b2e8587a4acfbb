/** Reads single values: dates, durations, quantities, words of closed lists. */
@NullMarked
package io.continuitylint.manifest.scalar;

import org.jspecify.annotations.NullMarked;
