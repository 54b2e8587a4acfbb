package io.continuitylint.engine;

import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * Compiles rule folders into a rule pack. It is found as a service, because it brings a whole compiler along, which most
 * runs do not need.
 */
public interface PackCompiler {

    /**
     * Compiles all rules that can be compiled; one that is broken does not take the others down.
     *
     * @param name of the pack, in letters, digits and hyphens
     * @param root the folder of the families
     * @param shown how messages name it
     */
    Compiled compile(String name, Path root, String shown);

    /** What tells one build of it from another: snapshots of one version differ, and so does what they compile. */
    String builtBy();

    /**
     * What became of the folders.
     *
     * @param files those of the pack by path, of the rules that compile; {@value #PACKAGES} has a line for each with the
     *     package of its classes, a space and its id
     * @param mistakes of the others, by rule id; each as {@code file:line: message}
     */
    record Compiled(SortedMap<String, byte[]> files, SortedMap<String, List<String>> mistakes) {

        /** Where a pack says which rule is in which package. */
        public static final String PACKAGES = "META-INF/continuity/packages.txt";

        /** Any; at the first that a jar can hold, the writer adds the time zone of the machine. */
        private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

        /** Writes the files into a jar; the same files make the same bytes. */
        public void write(Path jar) throws IOException {
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream out = new JarOutputStream(file)) {
                for (Map.Entry<String, byte[]> each : files.entrySet()) {
                    JarEntry entry = new JarEntry(each.getKey());
                    entry.setTimeLocal(TIME);
                    out.putNextEntry(entry);
                    out.write(each.getValue());
                    out.closeEntry();
                }
            }
        }
    }

    /**
     * The one beside the linter.
     *
     * @param shown the folder that asks for it
     * @throws RequestException if there is none
     */
    static PackCompiler beside(String shown) {
        return ServiceLoader.load(PackCompiler.class, PackCompiler.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new RequestException(
                        "looseRules",
                        "there are rules in %s, and nothing to compile them with; add the artifact continuity-authoring"
                                .formatted(shown)));
    }
}
