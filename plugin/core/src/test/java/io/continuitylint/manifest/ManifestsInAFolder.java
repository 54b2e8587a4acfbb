package io.continuitylint.manifest;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that writes manifests into a folder of its own and reads them. */
abstract class ManifestsInAFolder {

    @TempDir
    Path folder;

    Manifests manifests = new Manifests(Path.of(""));

    @BeforeEach
    void writeIntoTheFolder() {
        manifests = new Manifests(folder);
    }

    static Component component(Workspace workspace, String id) {
        return Objects.requireNonNull(workspace.components().get(id));
    }

    static Function function(WorkspaceReader.Result read, String id) {
        Map<String, Function> functions = read.workspace().functions();
        return Objects.requireNonNull(functions.get(id));
    }
}
