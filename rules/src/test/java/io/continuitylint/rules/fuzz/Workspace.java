package io.continuitylint.rules.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The manifests of a workspace, of which one is changed.
 *
 * @param files each with its path below the root
 * @param changed the path of the one
 */
record Workspace(Map<String, byte[]> files, String changed) {

    byte[] manifest() {
        return files.getOrDefault(changed, new byte[0]);
    }

    Workspace with(byte[] manifest) {
        Map<String, byte[]> others = new TreeMap<>(files);
        others.put(changed, manifest);
        return new Workspace(others, changed);
    }

    /** Writes all of it into a folder that holds nothing else. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** The manifest that uses every field, the sample, and what the rules show as examples, once for each file in them. */
    static List<Workspace> all() throws IOException {
        List<Workspace> all = new ArrayList<>();
        Path everyField = Path.of("../plugin/core/src/test/resources/io/continuitylint/manifest/every-field.yaml");
        // As often as everything else together would be too often, and once would be never.
        for (int times = 0; times < 60; times++) {
            all.add(single(everyField));
        }
        all.addAll(several(Path.of("../sample-project/continuity")));
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/catalog"))) {
            for (Path file : files.filter(Workspace::isManifest).sorted().toList()) {
                all.add(single(file));
            }
        }
        return all;
    }

    private static boolean isManifest(Path file) {
        return file.toString().endsWith(".yaml");
    }

    private static Workspace single(Path file) throws IOException {
        String name = "continuity.yaml";
        return new Workspace(Map.of(name, Files.readAllBytes(file)), name);
    }

    private static List<Workspace> several(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Workspace::isManifest).toList()) {
                files.put(
                        "continuity/" + folder.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        return files.keySet().stream().map(name -> new Workspace(files, name)).toList();
    }
}
