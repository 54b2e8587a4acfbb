/** Whether a backup is independent of what it protects, and whether that can be shown. */
@NullMarked
package io.continuitylint.fact.independence;

import org.jspecify.annotations.NullMarked;
