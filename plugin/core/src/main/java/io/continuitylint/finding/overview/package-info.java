/** What a workspace looks like as a whole, beside its findings: its functions, its days and its dependencies. */
@NullMarked
package io.continuitylint.finding.overview;

import org.jspecify.annotations.NullMarked;
