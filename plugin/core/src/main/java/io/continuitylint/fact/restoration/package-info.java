/** Where copies are brought back to, and in which order things start. */
@NullMarked
package io.continuitylint.fact.restoration;

import org.jspecify.annotations.NullMarked;
