/** Which functions require a thing, and what they demand of it. */
@NullMarked
package io.continuitylint.view.reach;

import org.jspecify.annotations.NullMarked;
