/** Who is relied on, and whether they are there. */
@NullMarked
package io.continuitylint.fact.people;

import org.jspecify.annotations.NullMarked;
