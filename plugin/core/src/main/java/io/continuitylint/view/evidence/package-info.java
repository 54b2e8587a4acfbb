/** What tests have shown. */
@NullMarked
package io.continuitylint.view.evidence;

import org.jspecify.annotations.NullMarked;
