/** What a single loss takes along. */
@NullMarked
package io.continuitylint.fact.singlepoint;

import org.jspecify.annotations.NullMarked;
