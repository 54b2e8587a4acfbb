/** What is bought, kept in stock or generated, and whether it comes in time. */
@NullMarked
package io.continuitylint.fact.supply;

import org.jspecify.annotations.NullMarked;
