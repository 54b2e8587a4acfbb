package io.continuitylint.authoring;

import io.continuitylint.manifest.discovery.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with one rule: {@code <root>/<family>/<name>}, whose last two names are the id of the rule.
 *
 * @param path of the folder
 * @param shown how messages name it
 */
record RuleFolder(Path path, String shown) {

    static final String DRL = RuleFiles.DRL;
    static final String DOCUMENT = "rule.md";

    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"?([^\"]*)\"?.*$");

    /** A DRL rule and the line on which it begins, from 1. */
    record DrlRule(String name, int line) {}

    /**
     * Those below a folder, sorted by id.
     *
     * @param shown how messages name that folder
     */
    static List<RuleFolder> below(Path root, String shown) {
        return folders(root).stream()
                .flatMap(family -> folders(family).stream())
                .map(path -> new RuleFolder(path, shown + "/" + id(path)))
                .filter(folder -> !folder.ruleFiles().isEmpty() || folder.has(DOCUMENT))
                .toList();
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(parent + " cannot be read", unreadable);
        }
    }

    private static String id(Path path) {
        int names = path.getNameCount();
        return path.getName(names - 2) + "/" + path.getName(names - 1);
    }

    String id() {
        return id(path);
    }

    boolean has(String file) {
        return Files.isRegularFile(path.resolve(file));
    }

    /** The files in it that hold a rule: one, if nothing is wrong. */
    List<String> ruleFiles() {
        return RuleFiles.ALL.stream().filter(this::has).toList();
    }

    /** The rule in its only file of rules. */
    RuleDrl drl() {
        String file = ruleFiles().get(0);
        try {
            byte[] bytes = Files.readAllBytes(path.resolve(file));
            return file.equals(DRL)
                    ? RuleDrl.written(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"), shown(file))
                    : RuleDrl.ofTable(id(), file, bytes, shown(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(shown(file) + " cannot be read", unreadable);
        }
    }

    /** How messages name a file in it. */
    String shown(String file) {
        return shown + "/" + file;
    }

    /** The DRL rules in it; of a decision table one for each row. */
    List<RuleFolder.DrlRule> rules() {
        List<RuleFolder.DrlRule> rules = new ArrayList<>();
        List<String> lines = drl().text().lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            Matcher rule = RULE.matcher(lines.get(line));
            if (rule.matches()) {
                rules.add(new DrlRule(rule.group(1), line + 1));
            }
        }
        return rules;
    }
}
