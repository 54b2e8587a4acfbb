/** What is wrong with a workspace as a whole: values that cannot be compared, and words instead of facts. */
@NullMarked
package io.continuitylint.manifest.check;

import org.jspecify.annotations.NullMarked;
