package io.continuitylint;

import io.continuitylint.finding.LintReport;

/** A report and how long it took to make. Times are kept out of reports, which are the same for the same inputs. */
public record LintRun(LintReport report, Timings timings) {}
