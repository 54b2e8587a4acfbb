package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of the catalogue of mistakes: it changes one thing in a manifest that is right.
 *
 * @param before the manifests it starts from, a file or a folder
 * @param edits lines of {@code - old text} and {@code + new text}, in pairs
 */
record Mistake(Path catalogue, Path before, String title, String file, List<String> edits, List<String> told) {

    private static final Path CATALOGUE = Path.of("src/test/resources/mistakes");

    /** All of them. */
    static Stream<Mistake> all() {
        return Stream.concat(
                read("first-manifest.txt", Path.of("src/test/resources/first-manifest.yaml")),
                read("sample.txt", Path.of("../sample-project")));
    }

    /** Copies the manifests into a folder with the mistake, and returns the file that it is in. */
    Path makeIn(Path folder) throws IOException {
        Path edited = copy(before, folder).resolve(file.isEmpty() ? "continuity.yaml" : file);
        Files.writeString(edited, edited(Files.readString(edited)));
        return edited;
    }

    private String edited(String text) {
        String edited = text;
        for (int index = 0; index < edits.size(); index += 2) {
            String old = unescaped(edits.get(index));
            assertThat(edited).as(title).contains(old);
            int start = edited.indexOf(old);
            edited = edited.substring(0, start)
                    + unescaped(edits.get(index + 1))
                    + edited.substring(start + old.length());
        }
        return edited;
    }

    private static String unescaped(String edit) {
        return edit.length() < 2 ? "" : edit.substring(2).translateEscapes();
    }

    String rendered(List<String> now) {
        return Stream.of(List.of("# " + title), file.isEmpty() ? List.<String>of() : List.of("@ " + file), edits, now)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public String toString() {
        return title;
    }

    /** Copies a file as continuity.yaml, or all of a folder. */
    static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        if (Files.isRegularFile(from)) {
            Files.copy(from, to.resolve("continuity.yaml"));
            return to;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    /** Entries are parted by empty lines; lines before the first are comments. */
    private static Stream<Mistake> read(String name, Path before) {
        Path catalogue = CATALOGUE.resolve(name);
        try {
            return Stream.of(Files.readString(catalogue).split("\n\n"))
                    .filter(entry -> entry.startsWith("# "))
                    .map(entry -> entry(catalogue, before, entry.lines().toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Mistake entry(Path catalogue, Path before, List<String> lines) {
        String title = lines.get(0).substring(2);
        boolean named = lines.get(1).startsWith("@ ");
        String file = named ? lines.get(1).substring(2) : "";
        List<String> rest = lines.subList(named ? 2 : 1, lines.size());
        int edits = 0;
        while (edits < rest.size() && "-+".indexOf(rest.get(edits).charAt(0)) >= 0) {
            edits++;
        }
        return new Mistake(catalogue, before, title, file, rest.subList(0, edits), rest.subList(edits, rest.size()));
    }
}
