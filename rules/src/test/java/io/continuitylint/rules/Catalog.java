package io.continuitylint.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rule folders of this pack, as they lie in the sources. */
final class Catalog {

    static final Path ROOT = Path.of("src/main/resources/catalog");
    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"?([^\"]*)\"?.*$");

    private Catalog() {}

    /** A DRL rule and the line on which it begins, from 1. */
    record DrlRule(String name, int line) {}

    /** One folder: the last two names of its path are the id of the rule. */
    record Folder(Path path) {

        String id() {
            int names = path.getNameCount();
            return path.getName(names - 2) + "/" + path.getName(names - 1);
        }

        /** Whether its rule is one whose findings the readers of manifests report. */
        boolean isAboutManifests() {
            return id().startsWith("manifest/");
        }

        boolean has(String file) {
            return Files.exists(path.resolve(file));
        }

        /** The path of a file in messages. */
        String name(String file) {
            String name = path.resolve(file).toString().replace('\\', '/');
            return path.isAbsolute() ? name : "rules/" + name;
        }

        String text(String file) {
            try {
                return Files.readString(path.resolve(file)).replace("\r\n", "\n");
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        List<String> files() {
            return list(path).stream()
                    .map(entry -> path.relativize(entry).toString())
                    .toList();
        }

        List<Fixture> fixtures() {
            return files().stream()
                    .filter(Fixture::isName)
                    .map(name -> new Fixture(path, name))
                    .toList();
        }

        /** The DRL rules in it. */
        List<DrlRule> rules() {
            List<DrlRule> rules = new ArrayList<>();
            List<String> lines = has("rule.drl") ? text("rule.drl").lines().toList() : List.of();
            for (int line = 0; line < lines.size(); line++) {
                Matcher rule = RULE.matcher(lines.get(line));
                if (rule.matches()) {
                    rules.add(new DrlRule(rule.group(1), line + 1));
                }
            }
            return rules;
        }

        @Override
        public String toString() {
            return id();
        }
    }

    static List<Folder> folders() {
        return list(ROOT).stream()
                .filter(Files::isDirectory)
                .flatMap(family -> list(family).stream())
                .map(Folder::new)
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
