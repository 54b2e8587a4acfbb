package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What well-run teams do stays without an error, and beside each such situation lies one that is broken. */
class WellRunTeamsTest {

    private static final Path FOLDER = Path.of("src/test/resources/situations");

    static List<String> situations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.endsWith(".broken.yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void staysWithoutAnError(String situation) {
        Fixture fixture = new Fixture(FOLDER, situation + ".yaml");
        assertThat(Catalog.lint(fixture).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule() + " " + Fixture.inWords(finding))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void andTheBrokenTwinIsNoticed(String situation) {
        Fixture fixture = new Fixture(FOLDER, situation + ".broken.yaml");
        assertThat(fixture.announced()).isNotEmpty();
        assertThat(Catalog.lint(fixture).findings())
                .map(WellRunTeamsTest::ruleAtLine)
                .containsAll(fixture.announced());
    }

    private static String ruleAtLine(Finding finding) {
        return finding.place().file().replaceAll(".*/", "") + ":"
                + finding.place().span().startLine() + ": " + finding.rule();
    }
}
