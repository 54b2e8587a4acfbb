/** A continuity linter: manifests in, findings out. {@link io.continuitylint.Linter} strings the steps together. */
@NullMarked
package io.continuitylint;

import org.jspecify.annotations.NullMarked;
