/** The documentation of all rules as pages: by family, by standard and by topic. */
@NullMarked
package io.continuitylint.report.manual;

import org.jspecify.annotations.NullMarked;
