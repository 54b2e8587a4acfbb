package io.continuitylint.report.content;

import io.continuitylint.finding.LintReport;
import java.io.IOException;

/** Prints a finished report. It decides nothing, and writes the same characters on every platform. */
public interface Reporter {

    void write(LintReport report, Appendable out) throws IOException;
}
