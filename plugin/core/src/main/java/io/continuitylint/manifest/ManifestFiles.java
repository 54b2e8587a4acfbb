package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.NotRead;
import io.continuitylint.manifest.discovery.FileNames;
import io.continuitylint.manifest.discovery.FoundFile;
import io.continuitylint.manifest.discovery.ManifestSearch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of a workspace, and the one among them that is not read from where it lies.
 *
 * @param files by name
 * @param instead the one of them that is not read; null for none
 * @param unsaved what is read in its place
 */
record ManifestFiles(
        List<FoundFile> files,
        List<NotRead> notRead,
        List<Finding> findings,
        @Nullable FoundFile instead,
        @Nullable Unsaved unsaved) {

    static ManifestFiles of(WorkspaceReader.Request request) {
        Unsaved unsaved = request.unsaved();
        if (unsaved == null) {
            ManifestSearch.Result found = search(request);
            return new ManifestFiles(found.files(), found.notRead(), found.findings(), null, null);
        }
        Path root = request.root().toAbsolutePath().normalize();
        Path path = root.resolve(unsaved.file()).normalize();
        FoundFile file = new FoundFile(path, new FileNames(root).of(path), FoundFile.Why.PATHS);
        if (unsaved.alone()) {
            return new ManifestFiles(List.of(file), List.of(), List.of(), file, unsaved);
        }
        ManifestSearch.Result found = search(request);
        List<FoundFile> files = new ArrayList<>(found.files());
        files.removeIf(each -> each.name().equals(file.name()));
        files.add(file);
        files.sort(Comparator.comparing(FoundFile::name));
        List<NotRead> notRead = found.notRead().stream()
                .filter(each -> !each.path().equals(file.name()))
                .toList();
        return new ManifestFiles(files, notRead, found.findings(), file, unsaved);
    }

    private static ManifestSearch.Result search(WorkspaceReader.Request request) {
        return ManifestSearch.find(
                request.root(), request.members(), request.paths(), request.modules(), request.excludes());
    }

    /** All of them, in parallel, in their order. */
    List<Manifest> parse() {
        return ofEach(
                files,
                file -> file == instead && unsaved != null
                        ? Manifest.parse(file, unsaved.text())
                        : Manifest.parse(file));
    }

    /**
     * What a function makes of each, in parallel, in their order. A parallel stream would cut a list into a few large parts,
     * and at its end one core would wait for the other; here the next free core takes the next file.
     */
    static <T, R> List<R> ofEach(List<T> files, Function<T, R> function) {
        List<ForkJoinTask<R>> tasks = files.stream()
                .map(file -> ForkJoinTask.adapt(() -> function.apply(file)))
                .toList();
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }
}
