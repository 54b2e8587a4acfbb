/** Reads rules for what is wrong with them, or slow, though they compile. */
@NullMarked
package io.continuitylint.authoring.lint;

import org.jspecify.annotations.NullMarked;
