/** What rules found, after severity, folding and accepted risks. */
@NullMarked
package io.continuitylint.finding;

import org.jspecify.annotations.NullMarked;
