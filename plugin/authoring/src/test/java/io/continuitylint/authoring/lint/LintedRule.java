package io.continuitylint.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.NewRule;
import io.continuitylint.authoring.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new rule to change, and what is found in it. */
abstract class LintedRule {

    /** How a line of it is named. */
    static final String DRL = "acme/x/rule.drl:";

    @TempDir
    private Path rules;

    private RuleFolder folder;

    @BeforeEach
    void makeARule() {
        NewRule.of("acme/x", rules).write();
        folder = RuleFolder.below(rules, rules.getFileName().toString()).get(0);
        folder = new RuleFolder(folder.path(), "acme/x");
    }

    /** The folder that its family lies in. */
    final Path rules() {
        return rules;
    }

    final RuleFolder folder() {
        return folder;
    }

    /** The messages of one check, without its name. */
    final List<String> findings(String check) {
        String name = " [" + check + "]";
        return RuleLint.findings(folder).stream()
                .filter(finding -> finding.endsWith(name))
                .map(finding -> finding.substring(0, finding.length() - name.length()))
                .toList();
    }

    /** A rule about functions with one more condition, on line 4. */
    final void write(String condition) throws IOException {
        Files.writeString(folder.path().resolve("rule.drl"), """
                rule "acme/x"
                when
                    $f : Function()
                    %s
                then
                    findings.violated($f, "%%s has no title", $f.id());
                end
                """.formatted(condition));
    }

    final void edit(String file, String from, String to) throws IOException {
        Path path = folder.path().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
