/** Days until which something is in order, as all families of facts speak of them. */
@NullMarked
package io.continuitylint.fact.deadline;

import org.jspecify.annotations.NullMarked;
