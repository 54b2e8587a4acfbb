package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.fail;

import io.continuitylint.authoring.RuleCompiler;
import io.continuitylint.authoring.RuleFolder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs before the rules are compiled for good, because it says better what is wrong with one. */
class CompilationTest {

    @Test
    void everyRuleCompiles() {
        List<String> mistakes = new ArrayList<>();
        Catalog.compiled().forEach(rule -> mistakes.addAll(withoutPackage(rule)));
        RuleCompiler.mistakes(Catalog.ROOT, Catalog.SHOWN).stream()
                .filter(mistake -> !mistake.startsWith(Catalog.SHOWN + "/manifest/")) // There is no rule in these.
                .forEach(mistakes::add);
        if (!mistakes.isEmpty()) {
            fail(String.join("\n", mistakes));
        }
    }

    /** What is compiled for good is compiled as it is written, by {@code kie-maven-plugin}. */
    private static List<String> withoutPackage(RuleFolder rule) {
        String family = rule.id().substring(0, rule.id().indexOf('/'));
        String line = "package io.continuitylint.rules." + family.replace('-', '_');
        return !rule.has(RuleFolder.DRL) || rule.text(RuleFolder.DRL).startsWith(line + "\n")
                ? List.of()
                : List.of("%s:1: a rule of the catalogue begins with: %s".formatted(rule.shown(RuleFolder.DRL), line));
    }
}
