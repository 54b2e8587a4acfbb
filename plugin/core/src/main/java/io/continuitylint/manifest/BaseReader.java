package io.continuitylint.manifest;

import io.continuitylint.fact.MergedRisks;
import io.continuitylint.model.Misread;
import io.continuitylint.request.RequestException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads which risks were accepted before the change under review: the manifests of a git revision, like those of today. */
public final class BaseReader {

    private BaseReader() {}

    /**
     * Reads them.
     *
     * @param today what is read of the change itself
     * @param base a git revision, as in {@code origin/main}
     * @throws RequestException if there is no git, no repository or no such revision
     */
    public static MergedRisks read(WorkspaceReader.Request today, String base) {
        try (BaseTree tree = BaseTree.of(today.root(), base)) {
            return risks(tree, today, base);
        }
    }

    private static MergedRisks risks(BaseTree tree, WorkspaceReader.Request today, String base) {
        List<Path> paths = tree.counterparts(today.paths());
        if (!Files.isDirectory(tree.root()) || paths.isEmpty() && !today.paths().isEmpty()) {
            return new MergedRisks(base, Map.of(), new Misread());
        }
        WorkspaceReader.Result read = WorkspaceReader.read(new WorkspaceReader.Request(
                tree.root(),
                tree.counterparts(today.members()),
                paths,
                tree.counterparts(today.modules()),
                null,
                today.excludes(),
                tree.root(),
                null,
                today.asOf(),
                today.asOfGiven()));
        return new MergedRisks(
                base, read.workspace().acceptedRisks(), read.workspace().misread());
    }
}
