package io.continuitylint.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.Sum;
import io.continuitylint.model.Timespan;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryTimeWordsTest {

    private static String lost(Timespan known, String... missing) {
        return RecoveryTimeWords.lost(new Sum(List.of(), known, List.of(missing)));
    }

    @Test
    void aLossIsKnownInPartOrNotAtAll() {
        assertThat(lost(Timespan.ofDays(1))).isEqualTo("up to 1d");
        assertThat(lost(Timespan.ofDays(1), "lag")).isEqualTo("at least 1d");
        assertThat(lost(Timespan.ZERO, "lag")).isEqualTo("an unknown part");
    }
}
