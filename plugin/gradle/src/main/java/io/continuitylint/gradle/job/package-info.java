/** What runs with the linter on its class path: the only package that knows it. */
@NullMarked
package io.continuitylint.gradle.job;

import org.jspecify.annotations.NullMarked;
