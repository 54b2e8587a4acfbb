package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.Documents;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.rule.Draft;
import io.continuitylint.rule.Findings;
import io.continuitylint.rules.Catalog.Folder;
import io.continuitylint.vocabulary.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.runtime.KieSession;

/** The script that makes the folder of a new rule. */
@DisabledOnOs(OS.WINDOWS)
class NewRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path rules;

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.copy(Path.of("new-rule"), rules.resolve("new-rule"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(rules.resolve("src/main/resources/catalog/test"));
        Files.createDirectories(rules.resolve("src/main/resources/catalog/supply"));
        Files.createFile(rules.resolve("src/main/resources/catalog/standards.yaml"));
    }

    @Test
    void makesAFolderThatKeepsThePromisesOfAll() throws Exception {
        assertThat(run("test/no-title")).contains("catalog/test/no-title holds an example");
        assertThat(FolderCheck.mistakes(folder("test/no-title"))).isEmpty();
    }

    @Test
    void makesARuleThatFindsWhatItsFixtureAnnounces() throws Exception {
        run("test/no-title");
        Folder folder = folder("test/no-title");
        KieSession session = compiled(folder);
        for (Fixture fixture : folder.fixtures()) {
            assertThat(found(session, fixture))
                    .as(fixture.name())
                    .hasSameSizeAs(fixture.announced())
                    .allMatch(message -> fixture.announced().get(0).endsWith(": " + message));
        }
    }

    @Test
    void makesAFamilyIfThatIsMeant() throws Exception {
        assertThat(run("--new-family", "water-supply/no-title"))
                .contains("catalog/water-supply/no-title holds an example");
        assertThat(FolderCheck.mistakes(folder("water-supply/no-title"))).isEmpty();
        assertThat(compiled(folder("water-supply/no-title"))).isNotNull();
    }

    @Test
    void refusesWhatIsNoNewRule() throws Exception {
        run("test/no-title");
        assertThat(run("test/no-title")).contains("is there already");
        assertThat(run("tset/no-title")).contains("""
                there is no family "tset"; the families are: supply test
                  rules/new-rule --new-family tset/no-title makes it
                """);
        assertThat(run("manifest/no-title")).contains("manifest/ is what the readers of manifests find");
        assertThat(run("--new-family", "manifest/no-title"))
                .contains("manifest/ is what the readers of manifests find");
        assertThat(run("No Title")).contains("\"No Title\" is not FAMILY/NAME");
        assertThat(run()).contains("usage: rules/new-rule [--new-family] FAMILY/NAME");
    }

    private Folder folder(String id) {
        return new Folder(rules.resolve("src/main/resources/catalog").resolve(id));
    }

    /** Runs the script and returns what it prints. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", rules.resolve("new-rule").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private static KieSession compiled(Folder folder) {
        Compilation compiled = Compilation.of(Map.of(folder.id(), folder.text("rule.drl")));
        assertThat(compiled.errors()).isEmpty();
        return compiled.session();
    }

    private static List<String> found(KieSession session, Fixture fixture) {
        var request = new WorkspaceReader.Request(fixture.folder(), fixture.files(), List.of(), DAY, true);
        var workspace = WorkspaceReader.read(request).workspace();
        Facts facts = Facts.of(workspace, DAY, text -> false, Documents.UNSEEN, type -> true);
        Findings findings = new Findings(facts.importances());
        session.setGlobal("findings", findings);
        facts.all().forEach(session::insert);
        session.fireAllRules();
        session.getFactHandles().forEach(session::delete);
        return findings.drafts().stream().map(Draft::message).toList();
    }
}
