/** The report as one page for a browser, which needs no network. */
@NullMarked
package io.continuitylint.report.html;

import org.jspecify.annotations.NullMarked;
