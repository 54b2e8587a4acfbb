package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user reads after a mistake: the catalogue in {@code mistakes/} changes one thing in a manifest that is right and
 * lists every finding that comes with it. {@code -Dupdate=true} writes down what is reported now, to be read before it is
 * committed.
 */
class ManifestMistakesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int AT_LEAST = 60;

    private static RuleEngine rules;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadTheRules() {
        rules = RuleEngine.load().selecting(List.of(), List.of());
    }

    @AfterAll
    static void closeThem() {
        rules.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.continuitylint.rules.Mistake#all")
    void isToldInTheseWords(Mistake mistake) throws IOException {
        List<String> told = told(mistake);
        if (Boolean.getBoolean("update")) {
            String text = Files.readString(mistake.catalogue());
            Files.writeString(
                    mistake.catalogue(), text.replace(mistake.rendered(mistake.told()), mistake.rendered(told)));
        } else {
            assertThat(told).isEqualTo(mistake.told());
        }
    }

    @Test
    void theCatalogueIsLongEnoughToLearnFrom() {
        assertThat(Mistake.all()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(Mistake.all()).extracting(Mistake::title).doesNotHaveDuplicates();
    }

    private List<String> told(Mistake mistake) throws IOException {
        Path before = Mistake.copy(mistake.before(), folder.resolve("before"));
        Path after = folder.resolve("after");
        mistake.makeIn(after);
        Set<String> known =
                lint(before).stream().map(ManifestMistakesTest::identity).collect(Collectors.toSet());
        List<String> told = new ArrayList<>();
        for (Finding finding : lint(after)) {
            if (!known.contains(identity(finding))) {
                told.add(line(finding));
            }
        }
        return told.isEmpty() ? List.of("nothing") : told;
    }

    private static String identity(Finding finding) {
        return finding.rule() + finding.object() + finding.message() + finding.isAccepted() + finding.isConsequence();
    }

    private static String line(Finding finding) {
        String standing = finding.isAccepted() ? " (accepted)" : finding.isConsequence() ? " (consequence)" : "";
        return "%s: %s: %s [%s]%s"
                .formatted(finding.place(), finding.severity().label(), finding.message(), finding.rule(), standing);
    }

    private static List<Finding> lint(Path root) {
        return new Linter()
                .lint(LintRequest.of(root, AsOf.given(DAY)).build(), rules)
                .report()
                .findings();
    }
}
