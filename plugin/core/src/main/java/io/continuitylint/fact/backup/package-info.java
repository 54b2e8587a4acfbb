/** What a backup is by itself, and whether it is one. */
@NullMarked
package io.continuitylint.fact.backup;

import org.jspecify.annotations.NullMarked;
