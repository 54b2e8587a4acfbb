/** The fields of a mapping, read by type, and what their references name. */
@NullMarked
package io.continuitylint.manifest.field;

import org.jspecify.annotations.NullMarked;
