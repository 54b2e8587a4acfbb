package io.continuitylint.rules.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs our scripts, which lie in {@code src/test/browser}, in Node. */
final class Node {

    private Node() {}

    /** What a script prints, by line. What it logs goes to the log of the build. */
    static List<String> said(Path folder, String script, String... arguments) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of("node", "src/test/browser/" + script));
        command.addAll(List.of(arguments));
        int end = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        return end == 0 || !lines.isEmpty() ? lines : List.of("node ended with " + end);
    }
}
