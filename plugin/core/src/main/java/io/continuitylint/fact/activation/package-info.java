/** How backups take over, who is there to activate them, and what that depends on. */
@NullMarked
package io.continuitylint.fact.activation;

import org.jspecify.annotations.NullMarked;
