/** Who is there, and who may do what. */
@NullMarked
package io.continuitylint.view.people;

import org.jspecify.annotations.NullMarked;
