/** What other tools know of the parts of a system: read from their files, written as a manifest. */
@NullMarked
package io.continuitylint.start.inventory;

import org.jspecify.annotations.NullMarked;
