package io.continuitylint.engine;

import io.continuitylint.rule.Draft;
import java.util.function.Consumer;

/** Stops a rule that states too many findings, whether it fires too often or states them in a loop. */
final class FindingLimit implements Consumer<Draft> {

    private final RuleLimits limits;
    private int stated;

    FindingLimit(RuleLimits limits) {
        this.limits = limits;
    }

    @Override
    public void accept(Draft draft) {
        stated++;
        if (stated > limits.findings()) {
            throw new RuleStopped(limits.tooMany());
        }
    }
}
