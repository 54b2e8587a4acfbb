/** Evaluates the rules on the facts: the only door to Drools. */
@NullMarked
package io.continuitylint.engine;

import org.jspecify.annotations.NullMarked;
