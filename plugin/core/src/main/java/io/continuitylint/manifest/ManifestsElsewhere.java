package io.continuitylint.manifest;

import io.continuitylint.manifest.discovery.FileNames;
import io.continuitylint.manifest.discovery.FoundFile;
import io.continuitylint.manifest.discovery.ManifestSearch;
import io.continuitylint.manifest.field.DeclaredElsewhere;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The manifests of the other projects of a build. What is wrong with them is for their own run to say. */
record ManifestsElsewhere(WorkspaceReader.Request request, OtherProjects others) {

    /** What they declare, to be read when it is needed; null where the build has no other projects. */
    static @Nullable DeclaredElsewhere of(WorkspaceReader.Request request) {
        OtherProjects others = request.others();
        return others == null || others.folders().isEmpty()
                ? null
                : new DeclaredElsewhere(new ManifestsElsewhere(request, others)::ids, others.together());
    }

    private Ids ids() {
        Path root = request.root().toAbsolutePath().normalize();
        List<Manifest> manifests = ManifestSearch.topmost(others.folders()).parallelStream()
                .filter(Files::isDirectory)
                .flatMap(folder -> below(folder, root))
                .map(Manifest::parse)
                .toList();
        Ids ids = new Ids();
        Manifest.declare(manifests, ids, new Reading(ids, request.asOf(), request.asOfGiven()));
        return ids;
    }

    /** Without those of the linted project, which may lie in the folder of its parent. */
    private static Stream<FoundFile> below(Path folder, Path root) {
        FileNames names = new FileNames(root);
        return ManifestSearch.find(folder, List.of(), List.of(root), List.of()).files().stream()
                .map(file -> new FoundFile(file.path(), names.of(file.path()), file.why()));
    }
}
