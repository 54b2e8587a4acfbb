/** The documentation of rules: what each declares, which are selected, and the values of their parameters. */
@NullMarked
package io.continuitylint.catalog;

import org.jspecify.annotations.NullMarked;
