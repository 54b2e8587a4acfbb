package io.continuitylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> WORDS = List.of("owner", "tier", "mtpd", "rto", "rpo", "restoreAfter");

    @ParameterizedTest
    @CsvSource({"ownr, owner", "onwer, owner", "Owner, owner", "teir, tier", "restoreafter, restoreAfter", "mtp, mtpd"})
    void oneSlipIsUnderstood(String written, String meant) {
        assertThat(Suggestions.closest(written, WORDS)).isEqualTo(meant);
        assertThat(Suggestions.didYouMean(written, WORDS)).isEqualTo("; did you mean \"" + meant + "\"?");
    }

    @Test
    void whatIsFarFromEveryWordIsNotGuessed() {
        assertThat(Suggestions.closest("colour", WORDS)).isNull();
        assertThat(Suggestions.didYouMean("colour", WORDS)).isEmpty();
        assertThat(Suggestions.closest("", WORDS)).isNull();
        assertThat(Suggestions.closest("5", List.of("1", "2"))).isNull();
    }

    @Test
    void wordsOfAnyLengthCostNothingToCompare() {
        String endless = "x".repeat(1_000_000);

        assertThat(Suggestions.closest(endless, List.of(endless + "y"))).isNull();
    }

    @Test
    void ofTwoEquallyNearWordsTheOneOfTheSameLengthIsGuessed() {
        assertThat(Suggestions.closest("mtdp", List.of("mao", "mtd", "mtpd"))).isEqualTo("mtpd");
    }

    @Test
    void ofTwoEquallyNearWordsOfOneLengthTheFirstByNameIsGuessed() {
        assertThat(Suggestions.closest("rxo", WORDS)).isEqualTo("rpo");
    }

    @Test
    void aWordIsKnownByItsFirstPartButNotByHalfOfOne() {
        List<String> words = List.of("unitName", "united", "--output-directory");
        assertThat(Suggestions.longer("unit", words)).isEqualTo("unitName");
        assertThat(Suggestions.longer("--output", words)).isEqualTo("--output-directory");
        assertThat(Suggestions.longer("un", words)).isNull();
        assertThat(Suggestions.longer("united", words)).isNull();
    }
}
