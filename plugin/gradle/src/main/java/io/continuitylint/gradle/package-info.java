/** Lints manifests as tasks of a Gradle build: what a build sees, without the linter, which runs in a worker. */
@NullMarked
package io.continuitylint.gradle;

import org.jspecify.annotations.NullMarked;
