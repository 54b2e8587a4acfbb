package io.continuitylint.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.InlineWorkspace;
import io.continuitylint.model.Timespan;
import org.junit.jupiter.api.Test;

class ReadinessWordsTest {

    @Test
    void theIntervalIsNamedWhereItIsKnown() {
        assertThat(ReadinessWords.andEvery(Timespan.ofDays(1))).isEqualTo(", and should be every 1d");
        assertThat(ReadinessWords.andEvery(Timespan.ZERO)).isEmpty();
        assertThat(ReadinessWords.andEvery(null)).isEmpty();
    }

    @Test
    void theKeysThatAreMissingAreNamed() {
        assertThat(unwatched("{mode: periodic}")).isEqualTo("monitoredBy and alertTo are");
        assertThat(unwatched("{mode: periodic, monitoredBy: probe}")).isEqualTo("alertTo is");
        assertThat(unwatched("{mode: periodic, alertTo: amy}")).isEqualTo("monitoredBy is");
    }

    private static String unwatched(String sync) {
        return ReadinessWords.unwatched(InlineWorkspace.in("""
            components:
              ledger: {kind: datastore}
              probe: {kind: monitor}
              amy: {kind: person}
            backups:
              nightly: {protects: ledger, variant: record-copy, sync: %s}
            """.formatted(sync)).backup("nightly"));
    }
}
