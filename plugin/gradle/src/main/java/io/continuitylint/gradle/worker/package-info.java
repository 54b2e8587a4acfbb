/**
 * What a task and the run of the linter that it starts both know: the settings on their way there, and the result on its way
 * back. It names nothing of the linter, which is on no class path of a build.
 */
@NullMarked
package io.continuitylint.gradle.worker;

import org.jspecify.annotations.NullMarked;
