package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A workspace as a test writes it: one manifest without its first line, in which nothing may be wrong. */
public record InlineWorkspace(Workspace workspace) {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    public static InlineWorkspace in(String yaml) {
        WorkspaceReader.Result read = read(yaml);
        // What cannot be compared has no ratio, which is for the tests to show; all else is a slip in a test.
        assertThat(read.findings()).as(yaml).allMatch(finding -> finding.rule().equals("manifest/incomparable-units"));
        return new InlineWorkspace(read.workspace());
    }

    /** What is read of a manifest in which something must be wrong. */
    public static Workspace anyhow(String yaml) {
        WorkspaceReader.Result read = read(yaml);
        assertThat(read.findings()).as(yaml).isNotEmpty();
        return read.workspace();
    }

    private static WorkspaceReader.Result read(String yaml) {
        try {
            Path folder = Files.createTempDirectory("written");
            Path file = Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\n" + yaml);
            WorkspaceReader.Result read =
                    WorkspaceReader.read(new WorkspaceReader.Request(folder, List.of(file), List.of(), DAY, true));
            Files.delete(file);
            Files.delete(folder);
            return read;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Backup backup(String id) {
        return there(workspace.backups().get(id));
    }

    public Component component(String id) {
        return there(workspace.components().get(id));
    }

    public Function function(String id) {
        return there(workspace.functions().get(id));
    }

    /** Any object but a backup, by its id alone. */
    public Subject subject(String id) {
        return there(
                Stream.of(workspace.functions(), workspace.components(), workspace.domains(), workspace.scenarios())
                        .map(objects -> (Subject) objects.get(id))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static <T> T there(@Nullable T subject) {
        return Objects.requireNonNull(subject, "it is not in the manifest");
    }
}
