/** Makes Gradle installations out of what Maven Central has. */
@NullMarked
package io.continuitylint.gradle.engine;

import org.jspecify.annotations.NullMarked;
