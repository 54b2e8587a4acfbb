/** From what rules stated to a report: severity, accepted risks, folding and summaries. */
@NullMarked
package io.continuitylint.judgement;

import org.jspecify.annotations.NullMarked;
