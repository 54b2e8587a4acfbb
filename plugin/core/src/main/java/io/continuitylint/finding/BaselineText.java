package io.continuitylint.finding;

import io.continuitylint.finding.Baseline.Entry;
import io.continuitylint.source.YamlText;

/** A baseline as its file holds it: sorted, so that two changes of one part of it are seen as such when they are merged. */
final class BaselineText {

    private static final String HEAD = """
            # Findings that this project had when they were written down here. They are counted and not shown, and fail no build.
            # "continuity baseline prune" forgets what is gone. No line is to be added by hand: accept a risk instead.
            baseline: 1
            findings:\
            """;

    private BaselineText() {}

    static String of(Baseline baseline) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append(baseline.entries().isEmpty() ? " []\n" : "\n");
        for (Entry entry : baseline.entries()) {
            text.append("  - fingerprint: \"").append(entry.fingerprint()).append('"');
            text.append("\n    rule: ").append(entry.rule());
            text.append("\n    severity: ").append(entry.severity().label());
            text.append("\n    message: ").append(YamlText.scalar(entry.message()));
            text.append(entry.count() == 1 ? "\n" : "\n    count: %s\n".formatted(entry.count()));
        }
        return text.toString();
    }
}
