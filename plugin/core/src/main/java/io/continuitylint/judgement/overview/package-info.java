/** From the facts of a workspace to what it looks like as a whole. */
@NullMarked
package io.continuitylint.judgement.overview;

import org.jspecify.annotations.NullMarked;
