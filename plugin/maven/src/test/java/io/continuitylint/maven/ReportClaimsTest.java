package io.continuitylint.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.continuitylint.request.RequestException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class ReportClaimsTest {

    private static final Path FILE = Path.of("/shop/target/continuity/continuity.json");

    private final ReportClaims claims = new ReportClaims(new DefaultMavenExecutionRequest());

    @Test
    void anExecutionMayReplaceItsOwnReport() {
        claims.claim(List.of(FILE), project("shop"), "one");
        assertDoesNotThrow(() -> claims.claim(List.of(FILE), project("shop"), "one"));
    }

    @Test
    void noExecutionReplacesTheReportOfAnother() {
        claims.claim(List.of(FILE), project("shop"), "one");
        assertEquals(
                FILE
                        + " was already written by execution one of g:shop; give execution two of g:shop a folder of its own",
                refusal(FILE, "shop", "two"));
        assertEquals(
                FILE
                        + " was already written by execution one of g:shop; give execution one of g:depot a folder of its own",
                refusal(FILE.resolveSibling("../continuity/continuity.json"), "depot", "one")
                        .replace("../continuity/", ""));
    }

    @Test
    void otherFilesAndOtherBuildsAreFree() {
        claims.claim(List.of(FILE), project("shop"), "one");
        assertDoesNotThrow(() -> claims.claim(List.of(FILE.resolveSibling("continuity.txt")), project("shop"), "two"));
        assertDoesNotThrow(() ->
                new ReportClaims(new DefaultMavenExecutionRequest()).claim(List.of(FILE), project("shop"), "two"));
    }

    private String refusal(Path file, String project, String execution) {
        RequestException refused =
                assertThrows(RequestException.class, () -> claims.claim(List.of(file), project(project), execution));
        assertEquals("outputDirectory", refused.parameter());
        return String.valueOf(refused.getMessage());
    }

    private static MavenProject project(String name) {
        Model model = new Model();
        model.setGroupId("g");
        model.setArtifactId(name);
        return new MavenProject(model);
    }
}
