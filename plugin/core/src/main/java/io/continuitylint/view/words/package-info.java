/** Objects, lists and counts in the words of a message. */
@NullMarked
package io.continuitylint.view.words;

import org.jspecify.annotations.NullMarked;
