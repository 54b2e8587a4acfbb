package io.continuitylint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.rule.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static Finding finding(String message, @Nullable String cause, int line) {
        Place place = new Place("continuity.yaml", new Span(line, 1, line, 5), "/functions/pay");
        return Finding.of(
                "test/overdue",
                "function:pay",
                cause,
                Severity.ERROR,
                message,
                place,
                new Related(place, "what is promised"));
    }

    @Test
    void whatBecameOfAFindingChangesNothingElse() {
        Finding open = finding("pay stops", null, 1);
        Finding both = open.explainedBy("0123456789abcdef").acceptedBy("until-spring");

        assertThat(open.isConsequence()).isFalse();
        assertThat(open.isAccepted()).isFalse();
        assertThat(both.explainedBy()).isEqualTo("0123456789abcdef");
        assertThat(both.acceptedBy()).isEqualTo("until-spring");
        assertThat(both).usingRecursiveComparison().ignoringFields("standing").isEqualTo(open);
    }

    @Test
    void aFingerprintKnowsTheCauseButNeitherPlaceNorMessage() {
        Finding finding = finding("pay stops", null, 1);
        assertThat(finding("pay stops twice", null, 9).fingerprint())
                .isEqualTo(finding.fingerprint())
                .hasSize(16);
        assertThat(finding("pay stops", "component:ledger", 1).fingerprint()).isNotEqualTo(finding.fingerprint());
    }
}
