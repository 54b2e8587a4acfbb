/** What a rule is, and how it reports. */
@NullMarked
package io.continuitylint.rule;

import org.jspecify.annotations.NullMarked;
