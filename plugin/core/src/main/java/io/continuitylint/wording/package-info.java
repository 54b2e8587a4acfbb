/** Turns values into the words of messages: the one place where facts become English. */
@NullMarked
package io.continuitylint.wording;

import org.jspecify.annotations.NullMarked;
