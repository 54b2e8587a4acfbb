package io.continuitylint.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rule folders of this pack, as they lie in the sources. */
final class Catalog {

    private static final Path ROOT = Path.of("src/main/resources/catalog");
    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);

    private Catalog() {}

    /** One folder: its path below the catalog is the id of the rule. */
    record Folder(Path path) {

        String id() {
            return ROOT.relativize(path).toString().replace('\\', '/');
        }

        boolean has(String file) {
            return Files.exists(path.resolve(file));
        }

        String text(String file) {
            try {
                return Files.readString(path.resolve(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        List<Fixture> fixtures() {
            return list(path).stream()
                    .map(entry -> path.relativize(entry).toString())
                    .filter(name -> name.matches("(bad|good)\\b.*"))
                    .map(name -> new Fixture(path, name))
                    .toList();
        }

        /** The names of the DRL rules in it. */
        List<String> rules() {
            return has("rule.drl")
                    ? RULE.matcher(text("rule.drl"))
                            .results()
                            .map(match -> match.group(1))
                            .toList()
                    : List.of();
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
