package io.continuitylint.cli;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with 0 (passed), 1 (findings) or 2 (wrong request, or undecided). */
    public static void main(String[] arguments) {
        System.exit(CommandLineTool.run(arguments, Shell.ofProcess()));
    }
}
