package io.continuitylint.start;

import io.continuitylint.start.StartedProject.Snippet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the build servers and build tools of a project check its manifests: by a file of their own where one is read
 * without a change to another, else by a snippet to add. What runs the linter already is left as it is.
 */
final class BuildServers {

    private static final String WORKFLOWS = ".github/workflows";
    private static final String INCLUDED = ".gitlab/continuity.gitlab-ci.yml";

    /** In whatever way somebody runs it: by the Maven goal, the Gradle plugin, the command or an action. */
    private static final List<String> OURS = List.of("continuitylint", "continuity-maven-plugin", "continuity check");

    private static final Map<String, Template> FILES = Map.of(
            ".gitlab-ci.yml", Template.GITLAB_INCLUDE,
            "azure-pipelines.yml", Template.AZURE,
            "Jenkinsfile", Template.JENKINS,
            "pom.xml", Template.MAVEN,
            "build.gradle", Template.GRADLE,
            "build.gradle.kts", Template.GRADLE_KOTLIN);

    private final Path folder;
    private final LocalDate day;
    private final List<Snippet> snippets = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    BuildServers(Path folder, LocalDate day) {
        this.folder = folder;
        this.day = day;
    }

    /** What the user may add to files of their own. */
    List<Snippet> snippets() {
        return snippets;
    }

    List<String> notes() {
        return notes;
    }

    void add(NewFiles files) {
        if (Files.isDirectory(folder.resolve(WORKFLOWS))) {
            String ours = workflow();
            if (ours == null) {
                files.write(
                        WORKFLOWS + "/continuity.yml",
                        "checks the manifests on each push and once a week",
                        Template.GITHUB.text(day));
            } else {
                runsAlready(WORKFLOWS + "/" + ours);
            }
        }
        FILES.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> add(each, files));
    }

    private void add(Map.Entry<String, Template> entry, NewFiles files) {
        Path file = folder.resolve(entry.getKey());
        if (!Files.isRegularFile(file)) {
            return;
        }
        if (isOurs(file) || entry.getValue() == Template.GITLAB_INCLUDE && contains(file, INCLUDED)) {
            runsAlready(entry.getKey());
            return;
        }
        if (entry.getValue() == Template.GITLAB_INCLUDE) {
            files.write(INCLUDED, "a job that checks the manifests", Template.GITLAB.text(day));
        }
        snippets.add(new Snippet(entry.getKey(), entry.getValue().text(day)));
    }

    private void runsAlready(String file) {
        notes.add("%s runs the linter already".formatted(file));
    }

    /** The first workflow that runs the linter; null if none does. */
    private @Nullable String workflow() {
        try (Stream<Path> workflows = Files.list(folder.resolve(WORKFLOWS))) {
            return workflows
                    .filter(file -> Files.isRegularFile(file) && isOurs(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .orElse(null);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static boolean isOurs(Path file) {
        return OURS.stream().anyMatch(word -> contains(file, word));
    }

    private static boolean contains(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(word);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
