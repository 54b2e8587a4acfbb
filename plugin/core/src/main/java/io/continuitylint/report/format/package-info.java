/** One class a format that another program reads. None of them knows how a report is shown on a console. */
@NullMarked
package io.continuitylint.report.format;

import org.jspecify.annotations.NullMarked;
