package io.continuitylint.rules;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the linter says on 2026-11-20 of a manifest that is written into a folder. */
final class Linted {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** Three persons, the first of whom owns what the manifest does not give to somebody else. */
    private static final String PEOPLE = """
            continuity: 1
            components:
              mkim: {kind: person}
              apark: {kind: person}
              lwood: {kind: person}
            """;

    private Linted() {}

    /** The findings of a manifest without its first lines: it is owned by one of three persons whom it may name. */
    static List<Finding> in(Path folder, String manifest) {
        write(folder.resolve("people.continuity.yaml"), PEOPLE);
        return whole(folder, "continuity: 1\nowner: person:mkim\n" + manifest, List.of())
                .findings();
    }

    /** What explains each finding of a rule in such a manifest: {@code backup:standby <- test/overdue backup:standby}. */
    static List<String> explained(Path folder, String manifest, String rule) {
        List<Finding> findings = in(folder, manifest);
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.object() + " <- " + explanation(finding, findings))
                .toList();
    }

    /** The rule and the object of the finding that one is folded under; {@code nothing} where it is not. */
    static String explanation(Finding finding, List<Finding> findings) {
        return findings.stream()
                .filter(other -> other.fingerprint().equals(finding.explainedBy()))
                .map(other -> other.rule() + " " + other.object())
                .findFirst()
                .orElse("nothing");
    }

    /**
     * The report on a whole manifest.
     *
     * @param rules those that take part; empty for all
     */
    static LintReport whole(Path folder, String manifest, List<String> rules) {
        write(folder.resolve("continuity.yaml"), manifest);
        return new Linter()
                .lint(LintRequest.of(folder, AsOf.given(DAY)).rules(rules).build())
                .report();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
