package io.continuitylint.authoring;

import io.continuitylint.authoring.test.FolderCheck;
import io.continuitylint.engine.NamedPath;
import io.continuitylint.engine.PackCompiler.Compiled;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a rule pack of a folder of rules, whole or not at all.
 *
 * @param name what reports call the pack
 * @param rules the folder of the families
 */
public record PackBuild(String name, NamedPath rules) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*");

    /** @throws RequestException if the name is none */
    public PackBuild {
        if (!NAME.matcher(name).matches()) {
            throw new RequestException(
                    "packName",
                    "\"%s\" is not a name of small letters, digits and hyphens, like acme-rules".formatted(name));
        }
        if (name.equals("standard")) {
            throw new RequestException("packName", "\"standard\" is the name of the pack that comes with the linter");
        }
    }

    /**
     * Writes the files of the pack into a folder, of which a build makes a jar, and removes those of rules that are gone.
     *
     * @param written holds the paths of the files that were written last, and of those that were written now
     * @return how many rules are in it
     * @throws RequestException if there are none, one of them cannot be compiled, or the files cannot be written
     */
    public int writeInto(Path folder, Path written) {
        Compiled compiled = compiled();
        try {
            for (String old : Files.exists(written) ? Files.readAllLines(written) : List.<String>of()) {
                if (!compiled.files().containsKey(old)) {
                    Files.deleteIfExists(folder.resolve(old));
                }
            }
            for (Map.Entry<String, byte[]> file : compiled.files().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            Files.createDirectories(written.getParent());
            Files.write(written, compiled.files().keySet());
        } catch (IOException unwritable) {
            throw new RequestException(null, "the rule pack cannot be written to %s".formatted(folder), unwritable);
        }
        return count(compiled);
    }

    /**
     * Writes the pack as a jar. The same rules make the same bytes.
     *
     * @return how many rules are in it
     * @throws RequestException if there are none, one of them cannot be compiled, or the jar cannot be written
     */
    public int writeJar(Path jar) {
        Compiled compiled = compiled();
        try {
            compiled.write(jar);
        } catch (IOException unwritable) {
            throw new RequestException("output", "%s cannot be written".formatted(jar), unwritable);
        }
        return count(compiled);
    }

    /** What is missing or misspelt in its folders, so that nobody knows whether a rule does what it says. */
    public List<String> untested() {
        return RuleFolder.below(rules.path(), rules.name()).stream()
                .flatMap(folder -> FolderCheck.mistakes(folder).stream())
                .toList();
    }

    private Compiled compiled() {
        if (!Files.isDirectory(rules.path())) {
            throw new RequestException("rulesDirectory", "there is no folder %s".formatted(rules));
        }
        List<RuleFolder> folders = RuleFolder.below(rules.path(), rules.name());
        Compiled compiled = new RuleCompiler().compile(name, rules.path(), rules.name());
        List<String> mistakes = Stream.concat(
                        compiled.mistakes().values().stream().flatMap(List::stream),
                        folders.stream().flatMap(folder -> DocumentationCheck.unreadable(folder).stream()))
                .distinct()
                .toList();
        if (!mistakes.isEmpty()) {
            throw RequestException.of(mistakes);
        }
        if (folders.isEmpty()) {
            throw new RequestException(
                    "rulesDirectory",
                    "there is no rule in %s: one is a folder FAMILY/NAME with rule.drl".formatted(rules));
        }
        return compiled;
    }

    private static int count(Compiled compiled) {
        return (int) compiled.files().keySet().stream()
                .filter(file -> file.endsWith("/" + RuleFolder.DOCUMENT))
                .count();
    }
}
