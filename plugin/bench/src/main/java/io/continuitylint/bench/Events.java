package io.continuitylint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;

/** The floor of all figures: a JVM that reads the YAML events of a folder, in one thread, and does nothing else. */
final class Events {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private Events() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(count(Path.of(arguments[0])));
    }

    /** How many events there are in all YAML below a folder. */
    static long count(Path folder) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(NO_LIMIT);
        long events = 0;
        for (Path file : files(folder)) {
            try (BufferedReader text = Files.newBufferedReader(file)) {
                for (Event event : new Yaml(options).parse(text)) {
                    events += event.getEventId() == Event.ID.DocumentStart ? 0 : 1;
                }
            }
        }
        return events;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}
