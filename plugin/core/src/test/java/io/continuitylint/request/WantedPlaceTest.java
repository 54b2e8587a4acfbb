package io.continuitylint.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedPlaceTest {

    @Test
    void aLineMayComeWithAColumn() {
        assertThat(WantedPlace.of("at", "continuity/shop.yaml:12"))
                .isEqualTo(new WantedPlace("continuity/shop.yaml", 12, null))
                .hasToString("continuity/shop.yaml:12");
        assertThat(WantedPlace.of("at", " shop.yaml:12:9 "))
                .isEqualTo(new WantedPlace("shop.yaml", 12, 9))
                .hasToString("shop.yaml:12:9");
    }

    @Test
    void aDriveIsPartOfTheFile() {
        assertThat(WantedPlace.of("at", "C:\\shop.yaml:12")).isEqualTo(new WantedPlace("C:\\shop.yaml", 12, null));
    }

    @ParameterizedTest
    @CsvSource({
        "shop.yaml, does not say which line; write FILE:LINE",
        "shop.yaml:, does not say which line; write FILE:LINE",
        "12, does not say which line; write FILE:LINE",
        "shop.yaml:x, does not say which line; write FILE:LINE",
        "shop.yaml:0, lines and columns count from 1",
        "shop.yaml:1:0, lines and columns count from 1"
    })
    void anythingElseIsRefused(String written, String reason) {
        assertThatThrownBy(() -> WantedPlace.of("at", written))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refused -> assertThat(refused.parameter()).isEqualTo("at"))
                .hasMessageContaining("\"" + written + "\"")
                .hasMessageContaining(reason);
    }
}
