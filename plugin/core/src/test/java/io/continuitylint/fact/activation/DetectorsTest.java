package io.continuitylint.fact.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import org.junit.jupiter.api.Test;

class DetectorsTest {

    private static final String PAY = """
            components:
              a: {kind: equipment}
              b: {kind: equipment}
              pager: {kind: monitor}
              off: {kind: monitor, enabled: false}
            backups:
              other: {protects: a, variant: hot-standby, uses: [b], activation: {mode: %s, detectedBy: [%s]}}
            """;

    @Test
    void areNoneWhereNothingIsDeclared() {
        assertThat(FoundFacts.in(PAY.formatted("automatic", ""), Detectors.class))
                .singleElement()
                .matches(Detectors::isNone);
    }

    @Test
    void areNoneWhereAllAreSwitchedOff() {
        assertThat(FoundFacts.in(PAY.formatted("semi", "off"), Detectors.class))
                .singleElement()
                .matches(each -> each.isNone() && each.named().size() == 1);
    }

    @Test
    void areThereWhereOneIsOn() {
        assertThat(FoundFacts.in(PAY.formatted("automatic", "off, pager"), Detectors.class))
                .singleElement()
                .matches(each -> !each.isNone() && each.named().size() == 2 && each.enabled() == 1);
    }

    @Test
    void areNotRequiredOfWhatIsStartedByHand() {
        assertThat(FoundFacts.in(PAY.formatted("manual", ""), Detectors.class)).isEmpty();
    }

    @Test
    void areRequiredOfAGroupThatSwitches() {
        assertThat(FoundFacts.in("""
                functions:
                  pay: {tier: 1, needs: [{id: both, anyOf: [a, b], activation: {mode: automatic}}]}
                components:
                  a: {kind: equipment}
                  b: {kind: equipment}
                """, Detectors.class)).singleElement().matches(Detectors::isNone);
    }
}
