/** Runs whole builds with the plugin, as users get it. */
@NullMarked
package io.continuitylint.gradle;

import org.jspecify.annotations.NullMarked;
