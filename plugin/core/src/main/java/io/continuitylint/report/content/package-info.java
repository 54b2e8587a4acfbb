/** What reports of all formats are made of. */
@NullMarked
package io.continuitylint.report.content;

import org.jspecify.annotations.NullMarked;
