/** What was tested, and what is owed. */
@NullMarked
package io.continuitylint.fact.test;

import org.jspecify.annotations.NullMarked;
