/** What stands in for what, and what it has to survive. */
@NullMarked
package io.continuitylint.view.protection;

import org.jspecify.annotations.NullMarked;
