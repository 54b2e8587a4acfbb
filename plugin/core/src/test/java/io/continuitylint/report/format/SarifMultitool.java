package io.continuitylint.report.format;

import io.continuitylint.NpmPackage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The validator of those who wrote SARIF, for Linux on x64, fetched from the npm registry. */
record SarifMultitool(Path folder) {

    private static final String PROGRAM = "Sarif.Multitool";

    private static final NpmPackage PACKAGE = new NpmPackage(
            URI.create("https://registry.npmjs.org/@microsoft/sarif-multitool-linux/-/sarif-multitool-linux-5.7.0.tgz"),
            "37151ba6ae884825a84d0fcd7ce604c040caab51de91afeb3282794792ccc9d7006505ff5fb8399961dc8310ee6fed0cd3b2c2f7ab59e4b647bc5d50cb78234c");

    static SarifMultitool fetchInto(Path folder) throws IOException, InterruptedException {
        PACKAGE.fetch((name, content) -> {
            if (!name.endsWith(".pdb")) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.resolveSibling(""));
                Files.write(file, content);
            }
        });
        if (!folder.resolve(PROGRAM).toFile().setExecutable(true)) {
            throw new IOException(PROGRAM + " cannot be made executable in " + folder);
        }
        return new SarifMultitool(folder);
    }

    /** What it has to say of a file beyond notes, by the standard and by the rules of GitHub: rule and message. */
    List<String> complaints(Path sarif) throws IOException, InterruptedException {
        Path found = folder.resolve("complaints.sarif");
        ProcessBuilder program = new ProcessBuilder(
                        folder.resolve(PROGRAM).toString(),
                        "validate",
                        sarif.toString(),
                        "--rule-kind",
                        "Sarif;Ghas",
                        "--level",
                        "Error;Warning",
                        "--log",
                        "ForceOverwrite",
                        "--output",
                        found.toString())
                .redirectErrorStream(true);
        // Else it looks for a library with the languages of the world.
        program.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
        Process process = program.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 && Files.notExists(found)) {
            throw new IOException(said);
        }
        JsonNode results = new JsonMapper().readTree(Files.readString(found)).at("/runs/0/results");
        return Written.items(results).stream()
                .map(result -> result.get("ruleId").asString() + " " + result.get("message"))
                .toList();
    }
}
