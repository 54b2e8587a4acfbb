/** What teams declare, as records: the words here are the keys of the manifests. */
@NullMarked
package io.continuitylint.model;

import org.jspecify.annotations.NullMarked;
