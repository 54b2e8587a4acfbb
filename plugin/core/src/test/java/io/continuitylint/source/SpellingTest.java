package io.continuitylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> WORDS = List.of("owner", "tier", "mtpd", "rto", "rpo", "restoreAfter");

    @ParameterizedTest
    @CsvSource({"ownr, owner", "onwer, owner", "Owner, owner", "teir, tier", "restoreafter, restoreAfter", "mtp, mtpd"})
    void oneSlipIsUnderstood(String written, String meant) {
        assertThat(Spelling.guess(written, WORDS)).isEqualTo(meant);
        assertThat(Spelling.didYouMean(written, WORDS)).isEqualTo("; did you mean \"" + meant + "\"?");
    }

    @Test
    void whatIsFarFromEveryWordIsNotGuessed() {
        assertThat(Spelling.guess("colour", WORDS)).isNull();
        assertThat(Spelling.didYouMean("colour", WORDS)).isEmpty();
        assertThat(Spelling.guess("", WORDS)).isNull();
        assertThat(Spelling.guess("5", List.of("1", "2"))).isNull();
    }

    @Test
    void wordsOfAnyLengthCostNothingToCompare() {
        String endless = "x".repeat(1_000_000);

        assertThat(Spelling.guess(endless, List.of(endless + "y"))).isNull();
    }

    @Test
    void ofTwoEquallyNearWordsTheFirstByNameIsGuessed() {
        assertThat(Spelling.guess("rxo", WORDS)).isEqualTo("rpo");
    }
}
