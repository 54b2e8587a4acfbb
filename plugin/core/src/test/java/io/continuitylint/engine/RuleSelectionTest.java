package io.continuitylint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.PatternDSL.execute;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/** Parts of a package are small, as each join keeps all facts, and together they are the package. */
class RuleSelectionTest {

    @Test
    void aLargePackageIsPartedAndNoRuleIsLost() {
        ModelImpl readiness = packageOf(30);
        List<Model> parts = RuleSelection.parts(readiness, 12).toList();
        assertThat(parts).extracting(part -> part.getRules().size()).containsExactly(12, 12, 6);
        assertThat(parts.stream().flatMap(part -> part.getRules().stream()))
                .containsExactlyElementsOf(readiness.getRules());
    }

    @Test
    void whatHasNoRulesHasNoParts() {
        assertThat(RuleSelection.parts(packageOf(0), 12)).isEmpty();
    }

    private static ModelImpl packageOf(int rules) {
        ModelImpl made = new ModelImpl("readiness");
        for (int number = 1; number <= rules; number++) {
            made.addRule(rule("readiness/r" + number).build(execute(() -> {})));
        }
        return made;
    }
}
