package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    private Path folder;

    @Test
    void whatItWritesPassesWithTheCommandThatItNames() {
        Ran started = Ran.in(folder, "init");
        assertThat(started.code()).isZero();
        assertThat(started.log()).isEmpty();
        assertThat(started.out()).isEqualTo("""
                        wrote continuity/orders.yaml: an example of one function to edit
                        wrote continuity/policy.yaml: what is asked of each tier
                        wrote continuity/manifest.schema.json: what editors complete and check manifests by
                        next: continuity check
                        """);
        assertThat(Ran.in(folder, "check", "--fail-on", "info").code()).isZero();
    }

    @Test
    void aSecondRunWritesNothingAndSaysSo() {
        Ran.in(folder, "init");
        Ran again = Ran.in(folder, "init");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("\nnothing was written\n");
    }

    @Test
    void anotherFolderIsCheckedFromHere() throws IOException {
        assertThat(Ran.in(folder, "init", "teams/shop").out()).endsWith("next: continuity check --root teams/shop\n");
        assertThat(Ran.in(folder, "check", "--root", "teams/shop").code()).isZero();
        assertThat(Ran.in(folder, "init", "two words").out()).endsWith("next: continuity check --root \"two words\"\n");
        assertThat(Ran.in(folder, "init", ".").out()).endsWith("next: continuity check\n");
        Files.writeString(folder.resolve("notes.txt"), "");
        Ran refused = Ran.in(folder, "init", "notes.txt");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.log())
                .isEqualTo("error: FOLDER: %s is a file; name the folder of the project%n"
                        .formatted(folder.resolve("notes.txt")));
    }

    @Test
    void filesOfOtherToolsAreNamedFromHereAlsoAsAGlob() throws IOException {
        Files.createDirectories(folder.resolve("stack/mail"));
        Files.writeString(folder.resolve("stack/compose.yaml"), "services: {web: {image: web}}\n");
        Files.writeString(folder.resolve("stack/mail/compose.yaml"), "services: {mail: {image: mail}}\n");
        Ran ran = Ran.in(folder, "init", "--from", "stack/**/compose.yaml", "--from=stack/compose.yaml", "shop");
        assertThat(ran.code()).as(ran.log()).isZero();
        assertThat(ran.out())
                .contains("taken over from ../stack/mail/compose.yaml\n")
                .contains("taken over from ../stack/compose.yaml\n")
                .endsWith("next: continuity check --root shop\n");
        assertThat(Ran.in(folder, "check", "--root", "shop").code()).isZero();

        Ran missing = Ran.in(folder, "init", "--from", "stack/compose.yml", "shop");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.log())
                .startsWith("error: --from: there is no file " + folder.resolve("stack/compose.yml"))
                .contains("did you mean compose.yaml?");
    }

    @Test
    void datesAreOfTheDayThatReproducibleBuildsAreDatedBy() {
        Ran.in(folder, "", Map.of("SOURCE_DATE_EPOCH", "1700000000"), false, "init");
        assertThat(folder.resolve("continuity/policy.yaml")).content().contains("reviewed: 2023-11-14");
    }
}
