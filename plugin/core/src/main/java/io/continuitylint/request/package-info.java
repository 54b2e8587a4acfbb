/** What a shell was given by its user: how it is read, and how it is refused. */
@NullMarked
package io.continuitylint.request;

import org.jspecify.annotations.NullMarked;
