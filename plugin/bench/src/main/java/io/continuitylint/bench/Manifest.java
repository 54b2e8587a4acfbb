package io.continuitylint.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of one file, collected under the keys of its first level. */
final class Manifest {

    private final String owner;
    private final Map<String, StringBuilder> sections = new LinkedHashMap<>();

    /** @param owner of what names none */
    Manifest(String owner) {
        this.owner = owner;
    }

    void add(String section, String line) {
        sections.computeIfAbsent(section, key -> new StringBuilder())
                .append(line)
                .append('\n');
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("continuity: 1\n");
            out.write("defaults: {function: {owner: " + owner + "}, component: {owner: " + owner + "}}\n");
            for (Map.Entry<String, StringBuilder> section : sections.entrySet()) {
                out.write(section.getKey() + "\n");
                out.append(section.getValue());
            }
        }
    }
}
