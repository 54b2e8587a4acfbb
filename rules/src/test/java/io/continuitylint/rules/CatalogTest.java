package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.rules.Catalog.Folder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule folder to the same promises. */
class CatalogTest {

    static List<Folder> folders() {
        return Catalog.folders();
    }

    static Stream<Arguments> fixtures() {
        return Catalog.folders().stream()
                .flatMap(folder -> folder.fixtures().stream().map(fixture -> Arguments.of(folder, fixture)));
    }

    static Stream<Arguments> rules() {
        return Catalog.folders().stream()
                .flatMap(folder -> folder.rules().stream().map(rule -> Arguments.of(folder, rule)));
    }

    @Test
    void theCatalogHoldsTheRulesOfThisVersion() {
        assertThat(folders()).hasSize(28 + 6);
        assertThat(Catalog.folders().stream().filter(folder -> folder.has("rule.drl")))
                .hasSize(28);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void everyRuleIsDocumented(Folder folder) {
        assertThat(folder.text("rule.md"))
                .startsWith("---\ntitle: ")
                .contains("\nseverity: ", "\nsince: ", "\nstandards: ", "\nparams:")
                .containsSubsequence(
                        "\n## What it checks\n",
                        "\n## Why it matters\n",
                        "\n## How to fix it\n",
                        "\n## What it does not see\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void everyRuleHasAFixtureThatFiresAndOneThatDoesNot(Folder folder) {
        assertThat(folder.fixtures()).anyMatch(Fixture::isBad).anyMatch(fixture -> !fixture.isBad());
        assertThat(folder.fixtures())
                .allSatisfy(fixture -> assertThat(fixture.announced().isEmpty())
                        .as("whether %s announces no finding", fixture)
                        .isEqualTo(!fixture.isBad()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void everyDrlRuleCarriesTheIdOfItsFolder(Folder folder) {
        assertThat(folder.rules()).allMatch(rule -> rule.equals(folder.id()) || rule.startsWith(folder.id() + ": "));
        assertThat(folder.has("rule.drl")).isEqualTo(!folder.id().startsWith("manifest/"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("fixtures")
    void everyFixtureHoldsWhatItAnnounces(Folder folder, Fixture fixture) {
        assertThat(fixture.found(folder.id(), List.of())).isEqualTo(fixture.announced());
    }

    /** A broken object is told of by {@code manifest/}; it must not silence a rule for all the others. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void everyRuleIsEvaluatedWhateverLineIsMissing(Folder folder, @TempDir Path copies) {
        Fixture fixture = folder.fixtures().stream()
                .filter(each -> each.isBad() && each.name().endsWith(".yaml"))
                .findFirst()
                .orElseThrow();

        assertThat(fixture.withoutEachLine(copies))
                .allSatisfy(copy -> assertThat(
                                copy.lint(List.of(folder.id()), List.of()).notEvaluated())
                        .as(copy.name())
                        .isEmpty());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void theDeletionOfEachRuleIsNoticedByItsFixtures(Folder folder, String rule) {
        assertThat(folder.fixtures())
                .as("fixtures that notice when \"%s\" is gone", rule)
                .anyMatch(fixture -> !fixture.found(folder.id(), List.of(rule)).equals(fixture.announced()));
    }
}
