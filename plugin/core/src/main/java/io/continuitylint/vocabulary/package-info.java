/** All families of facts together: everything that rules can match on. */
@NullMarked
package io.continuitylint.vocabulary;

import org.jspecify.annotations.NullMarked;
