/**
 * What a task declares that it looks at, so that Gradle knows when to run it again. The linter has the last word on what it
 * reads; here is a little more than that, by a look at names. It is on the class path of the build, and the linter is not.
 */
@NullMarked
package io.continuitylint.gradle.input;

import org.jspecify.annotations.NullMarked;
