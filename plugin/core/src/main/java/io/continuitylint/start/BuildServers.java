package io.continuitylint.start;

import io.continuitylint.manifest.discovery.FileNames;
import io.continuitylint.start.StartedProject.Snippet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final List<String> OURS =
            List.of("continuitylint", "continuity-maven-plugin", "continuity check", "continuityCheck");

    private static final Map<String, Template> SERVERS = Map.of(
            ".gitlab-ci.yml", Template.GITLAB_INCLUDE,
            "azure-pipelines.yml", Template.AZURE,
            "azure-pipelines.yaml", Template.AZURE,
            "Jenkinsfile", Template.JENKINS);

    private static final Map<String, Template> TOOLS = Map.of(
            "pom.xml", Template.MAVEN,
            "build.gradle", Template.GRADLE,
            "build.gradle.kts", Template.GRADLE_KOTLIN);

    /** Such a key may be in a file once. */
    private static final Pattern INCLUDE = Pattern.compile("(?m)^[\"']?include[\"']? *:");

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
        Stream.of(SERVERS, TOOLS)
                .flatMap(known -> known.entrySet().stream().sorted(Map.Entry.comparingByKey()))
                .forEach(each -> add(each, files));
        noteServersAbove();
    }

    /** A build server reads the files of the top folder of a repository and no others. */
    private void noteServersAbove() {
        Path top = folder;
        while (top != null && !Files.exists(top.resolve(".git"))) {
            top = top.getParent();
        }
        if (top == null || top.equals(folder)) {
            return;
        }
        Path above = top;
        FileNames names = new FileNames(folder);
        Stream.concat(Stream.of(WORKFLOWS), SERVERS.keySet().stream().sorted())
                .filter(name -> Files.exists(above.resolve(name)))
                .findFirst()
                .ifPresent(name -> notes.add("build servers read %s and nothing in this folder; run init in %s too"
                        .formatted(names.of(above.resolve(name)), names.of(above))));
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
        boolean hasIncludes = entry.getValue() == Template.GITLAB_INCLUDE
                && INCLUDE.matcher(read(file)).find();
        Template template = hasIncludes ? Template.GITLAB_INCLUDED : entry.getValue();
        snippets.add(template.snippet(entry.getKey(), day));
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
        return read(file).contains(word);
    }

    /** Its text; none if it cannot be read. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
