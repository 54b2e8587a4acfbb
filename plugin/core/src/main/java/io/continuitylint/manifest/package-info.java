/** From YAML trees to the records of a workspace, with a finding for everything that cannot be read. */
@NullMarked
package io.continuitylint.manifest;

import org.jspecify.annotations.NullMarked;
