package io.continuitylint.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Patterns of real rules, or of no rule where none has such a pattern. An example that a page has already stays for as
 * long as its rule has it, so that a new rule changes no page.
 */
final class PatternExamples {

    private static final Pattern SHOWN =
            Pattern.compile("(?:As in (\\S+)|For example):\n\n```\n(.*?)\n```\n*", Pattern.DOTALL);

    /** By the id of a rule; what is of no rule under an empty one. */
    private final Map<String, String> rules = new TreeMap<>();

    /** Where a fact is looked up. */
    private static final Pattern FROM = Pattern.compile(" from [^\n]+");

    /** What the name of a rule says that shows a value, and its conditions. */
    private static final Pattern OF_VALUE =
            Pattern.compile("^rule \"[^\"]*: ([\\w.]+)\"\nwhen\n {4}(.*?)\nthen$", Pattern.DOTALL | Pattern.MULTILINE);

    private final List<Example> shown;
    private final Map<String, String> ofValues;

    /**
     * @param catalogue the folder of the rules
     * @param others a file of patterns that are of no rule
     * @param values a file with a rule for each value that is not matched by itself
     * @param pages the folder of the pages, which may not be there yet
     */
    PatternExamples(Path catalogue, Path others, Path values, Path pages) throws IOException {
        ofValues = OF_VALUE.matcher(Files.readString(values))
                .results()
                .collect(Collectors.toMap(
                        rule -> rule.group(1), rule -> rule.group(2).replaceAll("\n\\s*", "\n")));
        for (Path file : files(catalogue, ".drl")) {
            rules.put(name(catalogue.relativize(file.resolveSibling(""))), Files.readString(file));
        }
        rules.put("", Files.readString(others));
        StringBuilder all = new StringBuilder();
        for (Path page : files(pages, ".md")) {
            all.append(Files.readString(page));
        }
        shown = SHOWN.matcher(all)
                .results()
                .map(match -> new Example(Objects.requireNonNullElse(match.group(1), ""), match.group(2)))
                .toList();
    }

    /** A page without its examples. */
    static String without(String page) {
        return SHOWN.matcher(page).replaceAll("");
    }

    /**
     * A pattern and the rule it is from.
     *
     * @param rule its id; empty for none
     */
    record Example(String rule, String pattern) {

        /** As the pages show it. */
        String text() {
            String head = rule.isEmpty() ? "For example" : "As in " + rule;
            return head + ":\n\n```\n" + pattern + "\n```\n\n";
        }
    }

    /** A pattern of a type, if any rule has one. */
    Optional<Example> of(String type) {
        Pattern pattern = Pattern.compile("(?:\\$\\w+ : |not |exists )?\\b" + type + "\\s*\\(");
        return shown.stream()
                .filter(example -> pattern.matcher(example.pattern()).lookingAt() && isStillThere(example))
                .findFirst()
                .or(() -> rules.entrySet().stream()
                        .flatMap(rule -> first(rule.getKey(), rule.getValue(), pattern).stream())
                        .findFirst());
    }

    /** A condition that asks for a value of a type, if there is one. */
    Optional<String> ofValue(String type) {
        return Optional.ofNullable(ofValues.get(type));
    }

    private boolean isStillThere(Example example) {
        return flat(rules.getOrDefault(example.rule(), "")).contains(flat(example.pattern()));
    }

    private static Optional<Example> first(String rule, String drl, Pattern pattern) {
        Matcher found = pattern.matcher(drl);
        if (!found.find()) {
            return Optional.empty();
        }
        int depth = 1;
        int end = found.end();
        while (depth > 0 && end < drl.length()) {
            char here = drl.charAt(end++);
            depth += here == '(' ? 1 : here == ')' ? -1 : 0;
        }
        Matcher from = FROM.matcher(drl).region(end, drl.length());
        String text = drl.substring(found.start(), from.lookingAt() ? from.end() : end)
                .replaceAll("\n\\s*", "\n    ");
        return Optional.of(new Example(rule, text));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/').replaceFirst("/$", "");
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
