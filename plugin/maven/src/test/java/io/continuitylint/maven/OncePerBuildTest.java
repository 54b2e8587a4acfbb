package io.continuitylint.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.junit.jupiter.api.Test;

class OncePerBuildTest {

    private final OncePerBuild build = new OncePerBuild(new DefaultMavenExecutionRequest());

    @Test
    void onlyTheFirstOfAnExecutionIsFirst() {
        assertTrue(build.isFirst(aggregate("default")));
        assertFalse(build.isFirst(aggregate("default")));
    }

    @Test
    void anotherExecutionAndAnotherBuildHaveTheirOwn() {
        build.isFirst(aggregate("default"));
        assertTrue(build.isFirst(aggregate("weekly")));
        assertTrue(new OncePerBuild(new DefaultMavenExecutionRequest()).isFirst(aggregate("default")));
    }

    private static MojoExecution aggregate(String execution) {
        return new MojoExecution(new Plugin(), "aggregate", execution);
    }
}
