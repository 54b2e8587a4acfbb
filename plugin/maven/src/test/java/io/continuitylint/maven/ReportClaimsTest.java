package io.continuitylint.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.continuitylint.request.RequestException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ReportClaimsTest {

    private static final Path FILE = Path.of("/shop/target/continuity/continuity.json");

    private final ReportClaims claims = new ReportClaims(new DefaultMavenExecutionRequest());

    @Test
    void anExecutionMayReplaceItsOwnReport() {
        claims.claim(List.of(FILE), project("shop"), check("one"));
        assertDoesNotThrow(() -> claims.claim(List.of(FILE), project("shop"), check("one")));
    }

    @Test
    void noExecutionReplacesTheReportOfAnother() {
        claims.claim(List.of(FILE), project("shop"), check("one"));
        assertEquals(
                FILE
                        + " was already written by check (execution one) of g:shop; give check (execution two) of g:shop a folder of its own",
                refusal(FILE, "shop", "two"));
        assertEquals(
                FILE
                        + " was already written by check (execution one) of g:shop; give check (execution one) of g:depot a folder of its own",
                refusal(FILE.resolveSibling("../continuity/continuity.json"), "depot", "one")
                        .replace("../continuity/", ""));
    }

    @Test
    void oneExecutionMayHaveTwoGoals() {
        claims.claim(List.of(FILE), project("shop"), check("one"));
        MojoExecution aggregate = new MojoExecution(new Plugin(), "aggregate", "one");
        assertThrows(RequestException.class, () -> claims.claim(List.of(FILE), project("shop"), aggregate));
    }

    @Test
    void otherFilesAndOtherBuildsAreFree() {
        claims.claim(List.of(FILE), project("shop"), check("one"));
        assertDoesNotThrow(
                () -> claims.claim(List.of(FILE.resolveSibling("continuity.txt")), project("shop"), check("two")));
        assertDoesNotThrow(() -> new ReportClaims(new DefaultMavenExecutionRequest())
                .claim(List.of(FILE), project("shop"), check("two")));
    }

    private String refusal(Path file, String project, String execution) {
        RequestException refused = assertThrows(
                RequestException.class, () -> claims.claim(List.of(file), project(project), check(execution)));
        assertEquals("outputDirectory", refused.parameter());
        return String.valueOf(refused.getMessage());
    }

    private static MojoExecution check(String execution) {
        return new MojoExecution(new Plugin(), "check", execution);
    }

    private static MavenProject project(String name) {
        Model model = new Model();
        model.setGroupId("g");
        model.setArtifactId(name);
        return new MavenProject(model);
    }
}
