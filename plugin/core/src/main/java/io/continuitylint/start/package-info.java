/** Starts a project: a first manifest, a policy, and what a build server needs. */
@NullMarked
package io.continuitylint.start;

import org.jspecify.annotations.NullMarked;
