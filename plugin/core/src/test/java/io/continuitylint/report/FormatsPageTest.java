package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about formats names all of them. */
class FormatsPageTest {

    @Test
    void namesEachFormatWithItsFileAndWhatItLeavesOut() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/formats.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows.stream().filter(row -> row.contains("`continuity") || row.contains("`TEST-")))
                .hasSameSizeAs(ReportFormat.values());
        Stream.of(ReportFormat.values()).forEach(format -> {
            assertThat(rows)
                    .anyMatch(row -> row.startsWith("| `%s` | `%s` |".formatted(format.label(), format.fileName())));
            assertThat(rows.stream()
                            .map(row -> row.split("\\|", -1)[1])
                            .filter(names -> names.contains("`" + format.label() + "`")))
                    .as("rows of " + format.label())
                    .hasSize(2);
        });
    }
}
