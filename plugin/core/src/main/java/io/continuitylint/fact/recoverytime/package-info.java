/** What survives a loss, how well and how fast, and how much data is lost. */
@NullMarked
package io.continuitylint.fact.recoverytime;

import org.jspecify.annotations.NullMarked;
