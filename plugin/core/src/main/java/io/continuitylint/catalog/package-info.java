/** The documentation of rules: what each says about itself, which are selected, and the values of their parameters. */
@NullMarked
package io.continuitylint.catalog;

import org.jspecify.annotations.NullMarked;
