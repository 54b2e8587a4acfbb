package io.continuitylint.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What there is besides the decision of Maven, which only a whole build knows: {@code src/it/console}. */
class MavenConsoleTest {

    private final Properties given = new Properties();

    @Test
    void aTerminalMayHaveThem() {
        assertTrue(MavenConsole.areColoursWanted(given, Map.of(), true));
        assertTrue(MavenConsole.areColoursWanted(given, Map.of("NO_COLOR", ""), true));
    }

    @Test
    void aPipeHasNone() {
        assertFalse(MavenConsole.areColoursWanted(given, Map.of(), false));
    }

    @Test
    void noneWhereTheEnvironmentRefusesThem() {
        assertFalse(MavenConsole.areColoursWanted(given, Map.of("NO_COLOR", "1"), true));
        assertFalse(MavenConsole.areColoursWanted(given, Map.of("TERM", "dumb"), true));
    }

    @Test
    void whoeverInsistsGetsThem() {
        given.setProperty("style.color", "always");
        assertTrue(MavenConsole.areColoursWanted(given, Map.of("NO_COLOR", "1"), false));
    }

    @Test
    void theEnvironmentKnowsHowWideTheTerminalIs() {
        assertEquals(97, MavenConsole.columns(Map.of("COLUMNS", "97")));
        assertEquals(40, MavenConsole.columns(Map.of("COLUMNS", "3")));
        assertEquals(0, MavenConsole.columns(Map.of("COLUMNS", "0")));
    }

    @Test
    void whatIsNoWidthIsIgnored() {
        assertDoesNotThrow(() -> MavenConsole.columns(Map.of("COLUMNS", "wide")));
        assertDoesNotThrow(() -> MavenConsole.columns(Map.of("COLUMNS", "99999999999")));
    }
}
