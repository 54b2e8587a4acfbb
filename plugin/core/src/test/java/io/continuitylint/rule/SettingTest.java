package io.continuitylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void matchesItsListAsAPattern() {
        String pattern = new Setting(
                        "rule", "name", null, null, null, null, List.of("when needed", "serious ...", "(?)"))
                .pattern();
        assertThat("When needed").matches(pattern);
        assertThat("serious trouble in the east").matches(pattern);
        assertThat("(?)").matches(pattern);
        assertThat("when needed by two").doesNotMatch(pattern);
        assertThat("3 of 5 probes").doesNotMatch(pattern);
    }

    @Test
    void matchesNoWordsWithoutAList() {
        String pattern = new Setting("rule", "name", null, null, null, null, List.of()).pattern();
        assertThat("when needed").doesNotMatch(pattern);
    }
}
