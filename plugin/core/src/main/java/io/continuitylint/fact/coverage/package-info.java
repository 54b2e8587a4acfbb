/** How much backups and groups carry, for how long, of what, and whether that is enough for all at once. */
@NullMarked
package io.continuitylint.fact.coverage;

import org.jspecify.annotations.NullMarked;
