package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import java.util.HashMap;
import java.util.Map;

/** Gives each finding of a report a fingerprint of its own: twins are numbered, in their order. */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    String of(Finding finding) {
        int twin = seen.merge(finding.fingerprint(), 1, Integer::sum);
        return twin == 1 ? finding.fingerprint() : finding.fingerprint() + "-" + twin;
    }
}
