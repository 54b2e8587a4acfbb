/** Lints manifests as a goal of a Maven build: the only door to Maven. */
@NullMarked
package io.continuitylint.maven;

import org.jspecify.annotations.NullMarked;
