package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands first in a manifest is no better a cause than what stands last: findings keep what identifies them. */
class OrderTest {

    private static final int ORDERS = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final RuleEngine RULES = RuleEngine.load();
    private static final Path SAMPLE =
            Path.of("../sample-project/continuity").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    static List<RuleFolder> folders() {
        return Catalog.compiled();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void theFixturesOfARuleKeepTheirFindingsInAnyOrder(RuleFolder rule) throws IOException {
        for (Fixture fixture : Fixture.of(rule)) {
            if (fixture.with().isEmpty()) {
                copyDocuments(fixture);
                keepTheirFindings(fixture.files());
            }
        }
    }

    @Test
    void theSampleKeepsItsFindingsInAnyOrder() throws IOException {
        copyDocuments(new Fixture(SAMPLE, ""));
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            keepTheirFindings(
                    files.filter(file -> file.toString().endsWith(".yaml")).toList());
        }
    }

    private void keepTheirFindings(List<Path> files) throws IOException {
        List<String> expected = identities(files);
        for (int seed = 0; seed < ORDERS; seed++) {
            assertThat(identities(shuffled(files, seed)))
                    .as("%s, shuffled with seed %s", files, seed)
                    .isEqualTo(expected);
        }
    }

    /** What lies beside the manifests of a fixture, which they may name. */
    private void copyDocuments(Fixture fixture) throws IOException {
        Path beside = fixture.folder().resolve(fixture.name());
        try (Stream<Path> files = Files.walk(beside)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".yaml"))
                    .toList()) {
                Path copy = folder.resolve(beside.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private List<Path> shuffled(List<Path> files, long seed) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path file : files) {
            Path copy = folder.resolve(file.getFileName().toString());
            Files.writeString(copy, ShuffledManifest.of(Files.readString(file), seed));
            copies.add(copy);
        }
        return copies;
    }

    /** As of one day for all, so that a fixture with a day of its own is one more manifest. */
    private static List<String> identities(List<Path> files) {
        Path root = files.get(0).toAbsolutePath().resolveSibling("");
        LintRequest request = LintRequest.of(root, AsOf.given(DAY)).paths(files).build();
        return new Linter()
                .lint(request, RULES).report().findings().stream()
                        .map(OrderTest::identity)
                        .sorted()
                        .toList();
    }

    private static String identity(Finding finding) {
        return "%s %s %s %s".formatted(finding.severity().label(), finding.rule(), finding.object(), finding.cause());
    }
}
