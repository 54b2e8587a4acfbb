package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the settings is made of the same model as the help. */
class SettingsPageTest {

    private static final Path PAGE = Path.of("../docs/settings/command-line.md");

    private static final String HEAD = """
            # Settings of the command line

            This page is made from the commands by `SettingsPageTest`. `continuity COMMAND --help` says the same.
            """;

    /** With {@code -Dupdate=true} the page is written again. */
    @Test
    void namesEveryArgumentOfEveryCommand() throws IOException {
        String page = HEAD + ManPage.markdown(CommandLineTool.commands(Shell.ofProcess()));
        if (Boolean.getBoolean("update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("write it anew with -Dupdate=true, and look at the difference")
                .content()
                .isEqualTo(page);
    }
}
