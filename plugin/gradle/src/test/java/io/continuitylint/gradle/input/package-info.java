/** Compares what tasks declare with what the linter looks at. */
@NullMarked
package io.continuitylint.gradle.input;

import org.jspecify.annotations.NullMarked;
