/** Compiles folders of rules, as they lie in a repository, into a rule pack that the engine loads. */
@NullMarked
package io.continuitylint.authoring;

import org.jspecify.annotations.NullMarked;
