/** Pages that are made from the sources, and what they are made with. */
@NullMarked
package io.continuitylint.pages;

import org.jspecify.annotations.NullMarked;
