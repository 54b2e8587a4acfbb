/** Decision tables: spreadsheets in the layout of Drools, read cell by cell and turned into DRL. */
@NullMarked
package io.continuitylint.authoring.table;

import org.jspecify.annotations.NullMarked;
