package io.continuitylint.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GovernanceWordsTest {

    @Test
    void agreeWithTheNumberOfFindings() {
        assertThat(GovernanceWords.answered(1)).isEqualTo("the finding it answered is");
        assertThat(GovernanceWords.answered(3)).isEqualTo("3 findings it answered are");
    }

    @Test
    void nameWhenSomethingEnds() {
        assertThat(GovernanceWords.when(0)).isEqualTo("today");
        assertThat(GovernanceWords.when(1)).isEqualTo("in 1 day");
        assertThat(GovernanceWords.when(11)).isEqualTo("in 11 days");
    }
}
