package io.continuitylint.rules.secondreading;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the linter says about a manifest, and what the second reading says.
 *
 * @param rules ids of the rules that are compared
 * @param folder where the manifest is written
 */
record Comparison(List<String> rules, RuleEngine engine, Path folder) {

    private static final AsOf DAY = AsOf.given(LocalDate.of(2026, 11, 20));

    /**
     * What only one of the two says.
     *
     * @param refused findings about the manifest as such, which is then no example
     */
    record Difference(List<String> refused, Set<Expected> onlyLinter, Set<Expected> onlySecondReading) {

        boolean isOne() {
            return refused.isEmpty() && !(onlyLinter.isEmpty() && onlySecondReading.isEmpty());
        }

        /** Both answers, as far as they differ. */
        String text() {
            return "only the linter: %s%nonly the second reading: %s".formatted(onlyLinter, onlySecondReading);
        }

        /** The rules that differ. */
        Set<String> rules() {
            Set<String> rules = new TreeSet<>();
            onlyLinter.forEach(each -> rules.add(each.rule()));
            onlySecondReading.forEach(each -> rules.add(each.rule()));
            return rules;
        }
    }

    static Comparison of(List<String> rules, Path folder) {
        return new Comparison(rules, RuleEngine.load().selecting(rules, List.of()), folder);
    }

    Difference of(ManifestTree manifest) {
        try {
            Files.writeString(folder.resolve("continuity.yaml"), manifest.text());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        List<Finding> found = new Linter()
                .lint(LintRequest.of(folder, DAY).build(), engine)
                .report()
                .findings();
        List<String> refused = found.stream()
                .filter(finding -> finding.rule().startsWith("manifest/"))
                .map(finding -> finding.place() + " " + finding.message())
                .toList();
        if (!refused.isEmpty()) {
            return new Difference(refused, Set.of(), Set.of());
        }
        Set<Expected> linter = new TreeSet<>();
        found.forEach(finding -> linter.add(Expected.of(finding)));
        Set<Expected> second = SecondReading.findings(evaluator(), rules);
        Set<Expected> onlyLinter = new TreeSet<>(linter);
        onlyLinter.removeAll(second);
        second.removeAll(linter);
        return new Difference(refused, onlyLinter, second);
    }

    Evaluator evaluator() {
        WorkspaceReader.Request request =
                new WorkspaceReader.Request(folder, List.of(), List.of(), DAY.day(), DAY.isChosen());
        return new Evaluator(WorkspaceReader.read(request).workspace(), DAY.day());
    }
}
