package io.continuitylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Writes what a distribution has beside the program: completion for shells, and the manual page. The build runs it. */
public final class Extras {

    private Extras() {}

    /** @param arguments the folder to write to */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        CommandLine line = CommandLineTool.commands(Shell.ofProcess());
        write(folder.resolve("completion/continuity.bash"), CompletionCommand.bash(line));
        write(folder.resolve("completion/_continuity"), CompletionCommand.zsh(line));
        write(folder.resolve("man/man1/continuity.1"), ManPage.roff(line));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
