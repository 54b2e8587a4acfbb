package io.continuitylint.rules;

import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.finding.LintReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The line {@code # also:} of a fixture: other rules that find something in it, too, when all are evaluated. */
final class AlsoLine {

    private static final String KEY = "# also: ";

    private AlsoLine() {}

    /** The other rules that find something in it, too, which is neither missing anyway nor a consequence. */
    static Set<String> of(Fixture fixture) {
        return Fixture.lines(file(fixture)).stream()
                .filter(line -> line.startsWith(KEY))
                .findFirst()
                .map(line -> new TreeSet<>(List.of(line.substring(KEY.length()).split(", *", -1))))
                .orElseGet(TreeSet::new);
    }

    /** Writes which other rules find something in it, as the last of the lines at its beginning that declare something. */
    static void write(Fixture fixture, Set<String> rules) {
        List<String> lines = new ArrayList<>(Fixture.lines(file(fixture)));
        lines.removeIf(line -> line.startsWith(KEY));
        if (!rules.isEmpty()) {
            int below = 0;
            while (lines.get(below).matches("# (asOf|with): .*")) {
                below++;
            }
            lines.add(below, KEY + String.join(", ", rules));
        }
        try {
            Files.write(file(fixture), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Whether a function in it has a tier: what nobody promises nobody prepares, so such a fixture leaves out more. */
    static boolean isPromised(LintReport report) {
        return report.functions().stream().anyMatch(function -> function.tier() != null);
    }

    private static Path file(Fixture fixture) {
        return fixture.files().get(0);
    }
}
