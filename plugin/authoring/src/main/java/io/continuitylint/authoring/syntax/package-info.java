/** Tells what keeps the DRL of a rule from being read in the words of its author. */
@NullMarked
package io.continuitylint.authoring.syntax;

import org.jspecify.annotations.NullMarked;
