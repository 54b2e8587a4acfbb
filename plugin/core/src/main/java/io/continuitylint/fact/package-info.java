/** The vocabulary of the rules: facts with plain names, computed from the workspace and its analysis. */
@NullMarked
package io.continuitylint.fact;

import org.jspecify.annotations.NullMarked;
