/** How the classes of the linter are loaded. */
@NullMarked
package io.continuitylint.gradle.worker;

import org.jspecify.annotations.NullMarked;
