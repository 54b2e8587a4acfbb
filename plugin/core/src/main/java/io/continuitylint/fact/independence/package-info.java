/** Whether the two sides of a backup are apart, and whether anybody can tell. */
@NullMarked
package io.continuitylint.fact.independence;

import org.jspecify.annotations.NullMarked;
