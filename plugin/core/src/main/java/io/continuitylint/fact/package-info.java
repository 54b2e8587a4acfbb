/** What finders of facts are, and what they find them from. */
@NullMarked
package io.continuitylint.fact;

import org.jspecify.annotations.NullMarked;
