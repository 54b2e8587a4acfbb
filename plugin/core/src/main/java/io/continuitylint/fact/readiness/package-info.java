/** Whether copies are current, kept long enough and apart, and whether anybody would notice if not. */
@NullMarked
package io.continuitylint.fact.readiness;

import org.jspecify.annotations.NullMarked;
