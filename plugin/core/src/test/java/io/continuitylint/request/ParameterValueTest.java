package io.continuitylint.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ParameterValueTest {

    @Test
    void spaceAroundAValueDoesNotCount() {
        assertThat(new ParameterValue("asOf", " 2026-11-24 ").asDate()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(new ParameterValue("paths", " a/b ").asPath()).isEqualTo(Path.of("a/b"));
        assertThat(new ParameterValue("failOn", " never ").asOneOf(words())).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatWouldBeAccepted() {
        assertRefused(
                () -> new ParameterValue("p", "2026-13-45").asDate(),
                "--p: \"2026-13-45\" is not a date; a date looks like 2026-11-24");
        for (String otherYear : List.of("10000-01-01", "0000-12-31", "-0001-01-01", "+12026-11-24")) {
            assertRefused(
                    () -> new ParameterValue("asOf", otherYear).asDate(),
                    "--asOf: \"%s\" is not in the years 0001 to 9999".formatted(otherYear));
        }
        assertRefused(() -> new ParameterValue("p", "a\0b").asPath(), "--p: \"a\\u0000b\" is not a path");
        assertRefused(() -> new ParameterValue("p", "foo").asOneOf(words()), "--p: \"foo\" is none of error, never");
        assertRefused(
                () -> new ParameterValue("p", "eror").asOneOf(words()),
                "--p: \"eror\" is none of error, never; did you mean \"error\"?");
        assertRefused(
                () -> new ParameterValue("p", "eror").asOneOf("limit", words()),
                "--p: there is no limit \"eror\"; it is one of error, never; did you mean \"error\"?");
    }

    @Test
    void aHintIsALineOfItsOwn() {
        assertRefused(
                () -> {
                    throw new RequestException("rules", "there is no rule \"tset\"", "did you mean \"test\"?");
                },
                "--rules: there is no rule \"tset\"\ndid you mean \"test\"?");
    }

    private static void assertRefused(Executable read, String message) {
        RequestException refused = assertThrowsExactly(RequestException.class, read);
        assertThat(refused.describe(parameter -> "--" + parameter)).isEqualTo(message);
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new LinkedHashMap<>();
        words.put("error", 1);
        words.put("never", 2);
        return words;
    }
}
