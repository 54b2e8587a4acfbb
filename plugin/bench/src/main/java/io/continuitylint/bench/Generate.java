package io.continuitylint.bench;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of the {@link Generator}. */
final class Generate {

    public static void main(String[] arguments) {
        CommandLine command = new CommandLine(
                CommandLine.getCommandMethods(Generate.class, "generate").get(0));
        System.exit(command.execute(arguments));
    }

    @Command(description = "Writes a workspace, and in expected.txt what must be found in it.")
    static void generate(
            @Parameters(paramLabel = "FUNCTIONS", description = "How many functions.") int functions,
            @Parameters(paramLabel = "FOLDER", description = "Where to write.") Path folder,
            @Option(names = "--seed", defaultValue = "7", description = "Of what is left to chance (${DEFAULT-VALUE}).")
                    long seed,
            @Option(
                            names = "--defects",
                            defaultValue = "0.05",
                            description = "Share of the functions that have one (${DEFAULT-VALUE}).")
                    double defects,
            @Option(names = "--one-file", description = "One continuity.yaml instead of a file for each team.")
                    boolean oneFile)
            throws IOException {
        Generator generator = new Generator(functions, seed, defects);
        if (oneFile) {
            generator.writeOneFile(folder);
        } else {
            generator.write(folder);
        }
    }
}
