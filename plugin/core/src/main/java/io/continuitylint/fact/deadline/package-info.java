/** Days until which something is in order, for all families of facts. */
@NullMarked
package io.continuitylint.fact.deadline;

import org.jspecify.annotations.NullMarked;
