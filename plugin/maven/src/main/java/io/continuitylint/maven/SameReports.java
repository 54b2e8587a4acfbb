package io.continuitylint.maven;

import io.continuitylint.request.RequestException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Executions of one goal in one POM that would write the same report file. The first of them is refused: where it fails the build, the
 * other never runs, and whoever fixes the one would lose its report to the other.
 */
record SameReports(Plugin plugin, String goal) {

    private static final String DEFAULT_FORMAT = "json";
    private static final Pattern SEPARATORS = Pattern.compile("<[^>]*>|[\\s,]+");

    static void refuse(MavenProject project, MojoExecution execution) {
        Plugin configured = project.getPlugin(execution.getPlugin().getKey());
        if (configured != null) {
            new SameReports(configured, execution.getGoal()).refuse(execution.getExecutionId());
        }
    }

    /**
     * Compares an execution with the others of its POM; one that was called on the command line is in none.
     *
     * @throws RequestException if another one writes the same file
     */
    void refuse(String execution) {
        List<PluginExecution> checks = plugin.getExecutions().stream()
                .filter(each -> each.getGoals().contains(goal) && !"none".equals(each.getPhase()))
                .filter(each -> !"true".equals(value(each, "skip")))
                .toList();
        checks.stream()
                .filter(each -> each.getId().equals(execution))
                .forEach(own -> checks.stream()
                        .filter(other -> other != own && isSame(own, other))
                        .forEach(other -> {
                            throw new RequestException(
                                    "outputDirectory",
                                    "the executions %s and %s would write the same report; give one of them a folder of its own"
                                            .formatted(own.getId(), other.getId()));
                        }));
    }

    private static boolean isSame(PluginExecution one, PluginExecution other) {
        Set<String> shared = formats(one);
        shared.retainAll(formats(other));
        return !shared.isEmpty() && Objects.equals(value(one, "outputDirectory"), value(other, "outputDirectory"));
    }

    private static Set<String> formats(PluginExecution execution) {
        String written = value(execution, "formats");
        Set<String> formats = new HashSet<>();
        Stream.of(SEPARATORS.split(written == null ? DEFAULT_FORMAT : written))
                .filter(word -> !word.isBlank())
                .forEach(formats::add);
        return formats;
    }

    /** From the text of the configuration: its type is not the same in every Maven. */
    private static @Nullable String value(PluginExecution execution, String name) {
        Object configuration = execution.getConfiguration();
        Matcher element = Pattern.compile("<%s(?:\\s[^>/]*)?>(.*?)</%s>".formatted(name, name), Pattern.DOTALL)
                .matcher(String.valueOf(configuration));
        return configuration != null && element.find() ? element.group(1).strip() : null;
    }
}
