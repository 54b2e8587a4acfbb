/** What runs in a worker, with the linter on its class path: the only package that knows it. */
@NullMarked
package io.continuitylint.gradle.worker;

import org.jspecify.annotations.NullMarked;
