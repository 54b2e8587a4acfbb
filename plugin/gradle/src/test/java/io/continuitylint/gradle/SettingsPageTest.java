package io.continuitylint.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Configuration;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.FileSystemLocationProperty;
import org.gradle.api.provider.HasMultipleValues;
import org.gradle.api.provider.Provider;
import org.gradle.testfixtures.ProjectBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the settings agrees with the plugin: it is made of what the extension and a project with the plugin say. */
class SettingsPageTest {

    private static final Path PAGE = Path.of("../docs/settings/gradle.md");
    private static final Path EXTENSION = Path.of("src/main/java/io/continuitylint/gradle/ContinuityExtension.java");
    private static final Pattern SETTING =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+[\\w<>]+ get(\\w+)\\(\\);", Pattern.DOTALL);

    private static final String HEAD = """
            # Settings of the Gradle plugin

            This page is made from the plugin by `SettingsPageTest`.

            In `continuity { }` of a build script; what has a property can also be set for one run, like
            `-Pcontinuity.failOn=warning`, or in `gradle.properties`. What the build script says is stronger.

            | setting | default | property | |
            |---|---|---|---|
            """;

    @TempDir
    private Path folder;

    @Test
    void namesEverySettingTaskAndConfiguration() throws IOException {
        Project project = ProjectBuilder.builder()
                .withProjectDir(folder.toFile())
                .withGradleUserHomeDir(
                        Path.of("target/project-builder").toAbsolutePath().toFile())
                .build();
        project.getPluginManager().apply(ContinuityPlugin.class);
        String page = HEAD + settings(project) + "\n## Tasks\n\n| task | |\n|---|---|\n" + tasks(project)
                + "\n## Configurations\n\n| configuration | |\n|---|---|\n" + configurations(project);
        if (Boolean.getBoolean("update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("write it anew with -Dupdate=true, and look at the difference")
                .content()
                .isEqualTo(page);
    }

    private String settings(Project project) throws IOException {
        ContinuityExtension extension = project.getExtensions().getByType(ContinuityExtension.class);
        StringBuilder rows = new StringBuilder();
        int settings = 0;
        Matcher setting = SETTING.matcher(Files.readString(EXTENSION));
        while (setting.find()) {
            Object property = value(extension, "get" + setting.group(2));
            String name = setting.group(2).substring(0, 1).toLowerCase(Locale.ROOT)
                    + setting.group(2).substring(1);
            rows.append(row("`" + name + "`", standard(property), given(name, property), text(setting.group(1))));
            settings++;
        }
        assertThat(settings).isEqualTo(ContinuityExtension.class.getMethods().length);
        return rows.toString();
    }

    private static Object value(ContinuityExtension extension, String getter) {
        try {
            Method method = ContinuityExtension.class.getMethod(getter);
            return Objects.requireNonNull(method.invoke(extension));
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(getter, missing);
        }
    }

    private String standard(Object property) {
        @Nullable Object value = property instanceof Provider<?> provider ? provider.getOrNull() : null;
        if (value == null || value instanceof Collection<?> none && none.isEmpty()) {
            return "";
        }
        String text = value instanceof Collection<?> some ? String.join(", ", texts(some)) : String.valueOf(value);
        return "`" + text.replace(folder.toFile() + "/", "") + "`";
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    /** Files and folders are named in a build script only. */
    private static String given(String name, Object property) {
        boolean file = property instanceof ConfigurableFileCollection || property instanceof FileSystemLocationProperty;
        String example = property instanceof HasMultipleValues ? "=A,B" : "";
        return file ? "" : "`continuity." + name + example + "`";
    }

    private static String tasks(Project project) {
        StringBuilder rows = new StringBuilder();
        project.getTasks().stream()
                .filter(task -> task.getName().startsWith("continuity"))
                .forEach(task -> rows.append(row("`" + task.getName() + "`", String.valueOf(task.getDescription()))));
        return rows.toString();
    }

    private static String configurations(Project project) {
        StringBuilder rows = new StringBuilder();
        for (Configuration each : project.getConfigurations()) {
            rows.append(row("`" + each.getName() + "`", String.valueOf(each.getDescription())));
        }
        return rows.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Javadoc as Markdown. */
    private static String text(String javadoc) {
        return javadoc.replaceAll("\\s*\\n\\s*\\* ?", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("<code>(.*?)</code>", "`$1`")
                .replace("&#47;", "/")
                .strip();
    }
}
