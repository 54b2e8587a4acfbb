/** Which functions require a thing, and what they ask of it. */
@NullMarked
package io.continuitylint.view.reach;

import org.jspecify.annotations.NullMarked;
