/** Tests rules by the fixtures in their folders. */
@NullMarked
package io.continuitylint.authoring.test;

import org.jspecify.annotations.NullMarked;
