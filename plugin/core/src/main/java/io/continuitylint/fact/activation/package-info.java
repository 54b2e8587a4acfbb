/** How backups take over, who is there to let them, and what that leans on. */
@NullMarked
package io.continuitylint.fact.activation;

import org.jspecify.annotations.NullMarked;
