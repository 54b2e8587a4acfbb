/** What the map of critical functions declares: who owns, what is promised, what belongs to it. */
@NullMarked
package io.continuitylint.fact.functionmap;

import org.jspecify.annotations.NullMarked;
