package io.continuitylint.manifest.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A link that was found, to a file or a folder. It is followed where it stays inside the folders that are linted.
 *
 * @param path where it was found
 * @param folder the real path of the folder that it lies in
 * @param here what that folder says
 */
record Link(Path path, Path folder, Surroundings here) {

    static final String DANGLING =
            "%s is a link that leads nowhere; restore what it names, remove it, or list it in excludes";
    static final String OUTSIDE =
            "%s is a link that leads out of the folder that is linted, so it is not read; put what it names into that"
                    + " folder, name the link in paths, or list it in excludes";

    /** Sorts in what it leads to: a file, or with another walk what is in a folder. */
    void follow(Collection<Path> inside, Excludes excludes, Collected collected, FolderWalk.Starter walk) {
        Path real = target();
        if (real == null) {
            refuse(collected, DANGLING);
        } else if (inside.stream().noneMatch(real::startsWith)) {
            refuse(collected, OUTSIDE);
        } else if (!excludes.containModuleOf(real)) {
            enter(real, collected, walk);
        }
    }

    private void enter(Path real, Collected collected, FolderWalk.Starter walk) {
        if (!Files.isDirectory(real)) {
            collected.file(path, real, Files.isRegularFile(real), here);
        } else if (!folder.startsWith(real)) {
            walk.walk(path, real, here.in(path));
        }
    }

    private @Nullable Path target() {
        try {
            return path.toRealPath();
        } catch (IOException nowhere) {
            return null;
        }
    }

    /** Nothing is said about where it leads: whoever reads the report may not know that place. */
    private void refuse(Collected collected, String message) {
        String name = FileNames.simple(path);
        boolean manifest = here.why(name) != null
                || name.equals(ManifestNames.FOLDER)
                || (here.below() || here.all()) && name.indexOf('.') < 0;
        if (manifest && here.notRead() == null && !name.startsWith(".")) {
            collected.wrong(path, "link", message);
        } else if (manifest) {
            String why = here.notRead() == null ? "it is hidden" : here.notRead();
            collected.leave(path, path, why + ", and is a link that cannot be followed", "put a file in its place");
        }
    }
}
