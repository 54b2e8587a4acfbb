package io.continuitylint.manifest;

import java.nio.file.Path;
import java.util.List;

/**
 * The projects of a build that are linted by themselves, each a workspace of its own. They are looked into only where
 * something names what the linted one does not declare, to tell where it is declared.
 *
 * @param folders theirs, absolute
 * @param together how they are linted as one workspace with the linted one: a command or a task, as users write it
 */
public record OtherProjects(List<Path> folders, String together) {

    public OtherProjects {
        folders = List.copyOf(folders);
    }
}
