package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs before the rules are compiled for good, because it says better what is wrong with one. */
class CompilationTest {

    @Test
    void everyRuleCompiles() {
        List<String> mistakes = CompilationCheck.mistakes(Catalog.folders());
        if (!mistakes.isEmpty()) {
            fail(String.join("\n", mistakes));
        }
    }
}
