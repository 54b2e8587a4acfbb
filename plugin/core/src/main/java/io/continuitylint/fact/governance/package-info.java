/** Which risks were taken, by whom, and what the backups cost. */
@NullMarked
package io.continuitylint.fact.governance;

import org.jspecify.annotations.NullMarked;
