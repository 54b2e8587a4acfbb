package io.continuitylint.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.getBasedir;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

/** What differs from {@code check}; whole builds with several modules are under {@code src/it}. */
@MojoTest
class AggregateMojoTest {

    private static final String FAILING = "target/test-classes/projects/failing";

    @Inject
    private Log log;

    @Test
    @Basedir(FAILING)
    @InjectMojo(goal = "aggregate", pom = "pom.xml")
    void lintsOnceInABuild(AggregateMojo mojo) {
        assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(Files.isRegularFile(Path.of(getBasedir(), "target/continuity/continuity.json")));
        assertDoesNotThrow(mojo::execute);
        verify(log).info("all modules were linted as one workspace before, nothing is linted");
    }

    @Test
    @Basedir(FAILING)
    @InjectMojo(goal = "aggregate", pom = "pom.xml")
    @MojoParameter(name = "failOn", value = "never")
    void takesTheParametersOfCheck(AggregateMojo mojo) {
        assertDoesNotThrow(mojo::execute);
        verify(log).warn(contains("pay-suppliers has no owner"));
    }
}
