/**
 * The graph of a workspace and what follows from it: losses, recovery paths, recovery sums. Pure functions of the
 * workspace and the date.
 */
@NullMarked
package io.continuitylint.analysis;

import org.jspecify.annotations.NullMarked;
