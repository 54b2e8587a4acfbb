package io.continuitylint.maven;

import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.plugin.MojoExecution;

/** What happens once in a build, whichever of its projects comes to it first. Maven keeps it for as long as the build runs. */
record OncePerBuild(MavenExecutionRequest build) {

    private static final String KEY = "io.continuitylint.once.";

    /** Whether an execution of that id has not asked before in this build, of whatever project. */
    boolean isFirst(MojoExecution execution) {
        String key = KEY + execution.getGoal() + "." + execution.getExecutionId();
        synchronized (build) {
            return build.getData().putIfAbsent(key, true) == null;
        }
    }
}
