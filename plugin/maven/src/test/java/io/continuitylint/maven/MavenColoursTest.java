package io.continuitylint.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What there is besides the decision of Maven, which only a whole build knows: {@code src/it/console}. */
class MavenColoursTest {

    private final Properties given = new Properties();

    @Test
    void aTerminalMayHaveThem() {
        assertTrue(MavenColours.areWanted(given, Map.of(), true));
        assertTrue(MavenColours.areWanted(given, Map.of("NO_COLOR", ""), true));
    }

    @Test
    void aPipeHasNone() {
        assertFalse(MavenColours.areWanted(given, Map.of(), false));
    }

    @Test
    void noneWhereTheEnvironmentRefusesThem() {
        assertFalse(MavenColours.areWanted(given, Map.of("NO_COLOR", "1"), true));
    }

    @Test
    void whoeverInsistsGetsThem() {
        given.setProperty("style.color", "always");
        assertTrue(MavenColours.areWanted(given, Map.of("NO_COLOR", "1"), false));
    }
}
