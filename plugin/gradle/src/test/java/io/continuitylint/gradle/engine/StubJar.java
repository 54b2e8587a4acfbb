package io.continuitylint.gradle.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A small jar, whose manifest may lead to another. */
record StubJar(Path file, Manifest manifest, Map<String, byte[]> entries) {

    static StubJar alone(Path file) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return new StubJar(file, manifest, new TreeMap<>());
    }

    static StubJar leadingTo(String other, Path file) {
        StubJar stub = alone(file);
        stub.manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, other);
        return stub;
    }

    StubJar with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    StubJar with(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IOException("there is no " + name);
            }
            return with(name, in.readAllBytes());
        }
    }

    void write() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
    }
}
