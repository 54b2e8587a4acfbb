package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.fail;

import io.continuitylint.authoring.RuleCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs before the rules are compiled for good, because it says better what is wrong with one. */
class CompilationTest {

    @Test
    void everyRuleCompiles() {
        List<String> mistakes = RuleCompiler.mistakes(Catalog.ROOT, "rules/" + Catalog.ROOT).stream()
                .filter(mistake -> !mistake.endsWith("/rule.drl is missing")) // as it is of all about manifests
                .toList();
        if (!mistakes.isEmpty()) {
            fail(String.join("\n", mistakes));
        }
    }
}
