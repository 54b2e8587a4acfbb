package io.continuitylint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFolderTest {

    @TempDir
    private Path root;

    @Test
    void modulesAreLeftToThemselvesAlsoWhereOnlyTheirParentIsBuilt() {
        MavenProject parent = project(".", "front", "back/office");
        assertEquals(
                List.of(root.resolve("front"), root.resolve("back/office")),
                ProjectFolder.of(parent, root, List.of(parent)).modules());
    }

    @Test
    void aModuleMayLieInAnotherThatDoesNotDeclareIt() {
        MavenProject front = project("front");
        List<MavenProject> reactor = List.of(project(".", "front", "front/desk"), front, project("front/desk"));
        assertEquals(
                List.of(root.resolve("front/desk")),
                ProjectFolder.of(front, root.resolve("front"), reactor).modules());
    }

    @Test
    void aModuleMayBeNamedByItsPom() throws IOException {
        Files.createDirectory(root.resolve("front"));
        Files.createFile(root.resolve("front/pom-jdk17.xml"));
        MavenProject parent = project(".", "front/pom-jdk17.xml");
        assertEquals(
                List.of(root.resolve("front")),
                ProjectFolder.of(parent, root, List.of(parent)).modules());
    }

    @Test
    void aModuleBesideItsParentTakesNothingAway() {
        MavenProject parent = project("parent", "../front", ".");
        assertEquals(
                List.of(),
                ProjectFolder.of(parent, root.resolve("parent"), List.of(parent, project("front")))
                        .modules());
    }

    @Test
    void aFileBelongsToTheInnermostProjectAroundIt() {
        MavenProject parent = project(".", "front");
        List<MavenProject> reactor = List.of(parent, project("front"));
        assertEquals(
                root.resolve("front"),
                ProjectFolder.holding(root.resolve("front/continuity.yaml"), parent, root, reactor)
                        .root());
        assertEquals(
                root,
                ProjectFolder.holding(root.resolve("back/continuity.yaml"), parent, root, reactor)
                        .root());
        assertEquals(
                root,
                ProjectFolder.holding(root.resolveSibling("elsewhere.yaml"), parent, root, reactor)
                        .root());
    }

    @Test
    void withoutAPomItIsTheCurrentFolder() {
        ProjectFolder folder = ProjectFolder.of(new MavenProject(), root, List.of(new MavenProject()));
        assertFalse(folder.hasPom());
        assertNull(folder.top());
        assertEquals(root, folder.root());
        assertEquals(root.resolve("target/continuity"), folder.reports());
    }

    @Test
    void theTopIsTheTopmostPomThatIsBuilt() {
        MavenProject front = project("shop/front");
        assertEquals(
                root.resolve("shop"),
                ProjectFolder.of(front, root.resolve("shop/front"), List.of(project("shop"), front, project("other")))
                        .top());
        assertEquals(
                root.resolve("shop/front"),
                ProjectFolder.of(front, root.resolve("shop/front"), List.of(front))
                        .top());
    }

    @Test
    void aParentCountsAlsoWhereItIsNotBuilt() {
        MavenProject front = project("shop/front");
        front.setParent(project("shop"));
        assertEquals(
                root.resolve("shop"),
                ProjectFolder.of(front, root.resolve("shop/front"), List.of(front))
                        .top());
    }

    @Test
    void theWholeBuildIsOneInTheFolderOfItsRootWhicheverProjectComesFirst() {
        MavenProject parent = project("shop", "front", "../depot");
        parent.setExecutionRoot(true);
        MavenProject front = project("shop/front");

        ProjectFolder folder = ProjectFolder.ofAll(front, List.of(front, parent));

        assertEquals(root.resolve("shop"), folder.root());
        assertEquals(
                Set.of(root.resolve("shop"), root.resolve("shop/front"), root.resolve("depot")),
                Set.copyOf(folder.members()));
        assertEquals(List.of(), folder.modules());
        assertEquals(List.of(), folder.others());
        assertEquals(root.resolve("shop/target/continuity"), folder.reports());
    }

    @Test
    void aModuleThatIsBuiltAloneKnowsItsSiblingsByItsParent() {
        MavenProject front = project("shop/front");
        front.setParent(project("shop", "front", "back"));

        ProjectFolder folder = ProjectFolder.of(front, root.resolve("shop/front"), List.of(front));

        assertEquals(List.of(root.resolve("shop"), root.resolve("shop/back")), folder.others());
        assertEquals(List.of(), folder.members());
    }

    private MavenProject project(String folder, String... modules) {
        Path basedir = root.resolve(folder).normalize();
        Model model = new Model();
        model.setModules(List.of(modules));
        Build build = new Build();
        build.setDirectory(basedir.resolve("target").toString());
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(basedir.resolve("pom.xml").toFile());
        return project;
    }
}
