/** Which files are manifests, and what looks like one and is none. */
@NullMarked
package io.continuitylint.manifest.discovery;

import org.jspecify.annotations.NullMarked;
