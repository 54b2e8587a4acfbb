package io.continuitylint.maven;

import io.continuitylint.request.RequestException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Which execution of a build writes which report file, so that none overwrites the report of another. Maven keeps it for as
 * long as the build runs; an execution that runs twice in one build replaces its own.
 */
record ReportClaims(MavenExecutionRequest build) {

    private static final String KEY = "io.continuitylint.reports";

    /**
     * Claims files for an execution.
     *
     * @throws RequestException if another one writes one of them
     */
    void claim(List<Path> files, MavenProject project, MojoExecution execution) {
        String own = "%s (execution %s) of %s:%s"
                .formatted(
                        execution.getGoal(), execution.getExecutionId(), project.getGroupId(), project.getArtifactId());
        synchronized (build) {
            for (Path file : files) {
                String other =
                        claimed().putIfAbsent(file.toAbsolutePath().normalize().toString(), own);
                if (other != null && !other.equals(own)) {
                    throw new RequestException(
                            "outputDirectory",
                            "%s was already written by %s; give %s a folder of its own".formatted(file, other, own));
                }
            }
        }
    }

    /** Of types of Java alone: projects may load the plugin twice. */
    @SuppressWarnings("unchecked")
    private Map<String, String> claimed() {
        return (Map<String, String>) build.getData().computeIfAbsent(KEY, unused -> new HashMap<String, String>());
    }
}
