/** Whether protection holds while a backup carries. */
@NullMarked
package io.continuitylint.fact.safeguard;

import org.jspecify.annotations.NullMarked;
