package io.continuitylint.manifest.discovery;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the name and the first line of each manifest below a folder, in the locale that it was started in. */
final class FileNamesInLocale {

    private FileNamesInLocale() {}

    public static void main(String[] root) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (FoundFile file : ManifestSearch.find(Path.of(root[0]), List.of(), List.of(), List.of())
                .files()) {
            out.println(file.name() + " " + Files.readAllLines(file.path()).get(0));
        }
    }
}
