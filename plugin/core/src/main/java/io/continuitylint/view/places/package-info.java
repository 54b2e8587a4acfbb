/** Where things lie. */
@NullMarked
package io.continuitylint.view.places;

import org.jspecify.annotations.NullMarked;
