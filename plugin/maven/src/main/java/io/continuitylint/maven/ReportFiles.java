package io.continuitylint.maven;

import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ReportFormat;
import java.nio.file.Path;
import java.util.List;

/** The report files that were asked for. */
record ReportFiles(List<ReportFormat> formats) {

    static ReportFiles of(List<String> labels) {
        return new ReportFiles(
                labels.stream().map(label -> ReportFormat.of("formats", label)).toList());
    }

    /** Writes each of them, whole or not at all. */
    void write(LintReport report, Path folder) {
        formats.forEach(format -> format.write(report, folder));
    }
}
