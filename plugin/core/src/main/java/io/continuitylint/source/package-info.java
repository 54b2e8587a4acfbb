/** Positions in files and the YAML tree that remembers them: the only door to SnakeYAML. */
@NullMarked
package io.continuitylint.source;

import org.jspecify.annotations.NullMarked;
