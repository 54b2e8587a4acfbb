package io.continuitylint.manifest.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One walk below a folder. It follows no links but collects them, so that what has a path of its own keeps its name. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    /** Walks below what a link leads to. */
    interface Starter {
        void walk(Path start, Path real, Surroundings inside);
    }

    private final Path start;
    private final Path real;
    private final Surroundings atStart;
    private final Excludes excludes;
    private final Collected collected;
    private final Collection<Link> links;
    private final Deque<Surroundings> open = new ArrayDeque<>();

    /**
     * A walk.
     *
     * @param real the real path of the start
     * @param links where links are added that the walk comes across
     */
    FolderWalk(
            Path start,
            Path real,
            Surroundings atStart,
            Excludes excludes,
            Collected collected,
            Collection<Link> links) {
        this.start = start;
        this.real = real;
        this.atStart = atStart;
        this.excludes = excludes;
        this.collected = collected;
        this.links = links;
    }

    /** Visits what is below the real path, for a walk that follows no links does not enter a start that is one. */
    void go() {
        try {
            Files.walkFileTree(real, this);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the visitor takes all of them", impossible);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        Surroundings inside = inside(folder);
        if (inside == null || !collected.enter(folder, inside)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        open.push(inside);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        Surroundings here = open.getFirst();
        if (attributes.isSymbolicLink()) {
            if (!Surroundings.isClosed(file) && !excludes.contain(found(file))) {
                links.add(new Link(found(file), Objects.requireNonNullElse(file.getParent(), real), here));
            }
        } else if (ManifestNames.mayMatter(file.toString()) && !excludes.contain(found(file))) {
            collected.file(found(file), file, attributes.isRegularFile(), here);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
        Surroundings inside = inside(file);
        if (inside != null && inside.notRead() == null) {
            collected.unreadable(found(file), why);
        } else if (inside != null && inside.below()) {
            collected.leave(found(file), file, inside.notRead() + ", and cannot be read", "change its permissions");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException brokenOff) {
        Surroundings inside = open.pop();
        if (brokenOff != null && inside.notRead() == null) {
            collected.unreadable(found(folder), brokenOff);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What a folder says about what lies in it; null if it is not looked into. */
    private @Nullable Surroundings inside(Path folder) {
        if (folder.equals(real)) {
            return atStart;
        }
        Surroundings around = open.getFirst();
        boolean left = around.closes(folder) || excludes.contain(found(folder));
        return left ? null : around.in(folder);
    }

    /** The path by which it was found, which may lead through a link. */
    private Path found(Path path) {
        return start.equals(real) ? path : start.resolve(real.relativize(path));
    }
}
