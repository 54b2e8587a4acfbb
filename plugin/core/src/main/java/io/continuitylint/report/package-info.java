/** One class a format; a reporter renders a finished report and decides nothing. */
@NullMarked
package io.continuitylint.report;

import org.jspecify.annotations.NullMarked;
