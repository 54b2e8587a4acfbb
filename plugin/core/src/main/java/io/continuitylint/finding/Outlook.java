package io.continuitylint.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * What is yet to come.
 *
 * @param asOf the day that is judged by
 * @param until the last day that was looked at
 * @param findings by day
 * @param already how many findings fail a run on the first day, so that none of them is to come
 * @param partly whether something could not be read or evaluated, which may hide a finding
 */
public record Outlook(LocalDate asOf, LocalDate until, List<ExpectedFinding> findings, int already, boolean partly) {

    public Outlook {
        findings = List.copyOf(findings);
    }
}
