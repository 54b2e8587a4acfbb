package io.continuitylint.authoring.lint;

import io.continuitylint.Outcome;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.wording.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of reading rules.
 *
 * @param rules how many were read
 * @param findings each as {@code file:line: message [check]}
 * @param broken the rules that could not be read, each with what is wrong with it below
 */
public record RuleLintReport(int rules, List<String> findings, List<String> broken) {

    public RuleLintReport {
        findings = List.copyOf(findings);
        broken = List.copyOf(broken);
    }

    /** Whether nothing was found; undecided, which weighs more than a finding, where a rule could not be read. */
    public Outcome.Kind kind() {
        if (!broken.isEmpty()) {
            return Outcome.Kind.UNDECIDED;
        }
        return findings.isEmpty() ? Outcome.Kind.PASSED : Outcome.Kind.FAILED;
    }

    /** The findings, then what is broken, and how many there are at the end. */
    public String text() {
        Stream<String> lines = Stream.concat(findings.stream(), broken.stream()).map(ControlCharacters::escaped);
        return String.join("\n", Stream.concat(lines, Stream.of(summary())).toList()) + "\n";
    }

    /** As in {@code 2 rules: 3 findings, 1 rule could not be read}. */
    public String summary() {
        long unread = broken.stream().filter(line -> !line.startsWith(" ")).count();
        return "%s: %s%s"
                .formatted(
                        Words.count(rules, "rule"),
                        findings.isEmpty() ? "nothing found" : Words.count(findings.size(), "finding"),
                        unread == 0 ? "" : ", " + Words.count(unread, "rule") + " could not be read");
    }
}
