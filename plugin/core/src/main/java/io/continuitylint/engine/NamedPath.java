package io.continuitylint.engine;

import java.nio.file.Path;

/**
 * A file or a folder, and how messages name it.
 *
 * @param path absolute
 * @param name relative to the lint root, with slashes
 */
public record NamedPath(Path path, String name) {

    /** The one at a path, as seen from a folder. */
    public static NamedPath of(Path root, Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return new NamedPath(
                absolute,
                root.toAbsolutePath()
                        .normalize()
                        .relativize(absolute)
                        .toString()
                        .replace('\\', '/'));
    }

    @Override
    public String toString() {
        return name;
    }
}
