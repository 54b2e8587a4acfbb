/** The command line. It parses arguments, asks the core, and prints what the core says. */
@org.jspecify.annotations.NullMarked
package io.continuitylint.cli;
