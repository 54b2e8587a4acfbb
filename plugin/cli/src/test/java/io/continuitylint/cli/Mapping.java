package io.continuitylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A mapping of a YAML file. What is not there is empty. */
record Mapping(Map<?, ?> entries) {

    /** The mapping that a file is. */
    static Mapping read(Path file) throws IOException {
        return of(load(file));
    }

    /** The mappings that a file lists. */
    static List<Mapping> readAll(Path file) throws IOException {
        return load(file) instanceof List<?> all ? all.stream().map(Mapping::of).toList() : List.of();
    }

    private static Object load(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    private static Mapping of(Object value) {
        return new Mapping(value instanceof Map<?, ?> map ? map : Map.of());
    }

    Set<String> names() {
        return texts().keySet();
    }

    Mapping mapping(String key) {
        return of(entries.containsKey(key) ? entries.get(key) : Map.of());
    }

    List<Mapping> mappings(String key) {
        return entries.get(key) instanceof List<?> all
                ? all.stream().map(Mapping::of).toList()
                : List.of();
    }

    String text(String key) {
        return entries.containsKey(key) ? String.valueOf(entries.get(key)) : "";
    }

    List<String> list(String key) {
        return entries.get(key) instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    Map<String, String> texts() {
        return entries.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> String.valueOf(entry.getKey()),
                        entry -> String.valueOf(entry.getValue()),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
