package io.continuitylint.gradle;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.report.ReportFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void knowsTheFormatsOfTheLinterAndTheNamesOfTheirFiles() {
        assertThat(Formats.FILES)
                .isEqualTo(
                        Stream.of(ReportFormat.values()).collect(toMap(ReportFormat::label, ReportFormat::fileName)));
    }
}
