/** How those who recover something get in. */
@NullMarked
package io.continuitylint.fact.access;

import org.jspecify.annotations.NullMarked;
