package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Related;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a single point says of the backups beside it that do not help. */
class UnusableBackupsTest {

    private static final String CARDS = "functions: {cards: {tier: 1, needs: [gateway]}}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            activation: {mode: automatic, detectedBy: [watch]} | its detector watch depends on seal, which takes | detectedBy
            restore: {target: watch} | its restore target watch depends on seal, which takes | target
            access: {credentials: [seal]} | its credential seal takes | credentials
            copies: [{in: [], encryptedWith: seal}] | its copy depends on seal, which takes | copies
            """)
    void theKeyWhoseHoldersLeftIsNamedWhereverABackupNeedsIt(String key, String reason, String named) {
        Finding point = point(CARDS + """
                components:
                  gateway: {kind: service}
                  gateway-2: {kind: service}
                  watch: {kind: monitor, needs: [seal]}
                  seal: {kind: key, quorum: 2, holders: [apark, jdoe]}
                  jdoe: {kind: person, until: 2026-01-31}
                backups:
                  standby: {protects: gateway, variant: warm-standby, uses: [gateway-2], %s}
                """.formatted(key));

        assertThat(point.message())
                .isEqualTo("cards stops when service gateway is lost; the backup standby does not help: " + reason
                        + " 2 persons, and only 1 is left");
        assertThat(point.related())
                .extracting(Related::toString)
                .containsExactly(new Related(point.related().get(0).place(), "seal takes 2 persons, and only 1 is left")
                        .toString());
        assertThat(point.related().get(0).place().path()).isEqualTo("/components/seal/holders");
        assertThat(point.help()).contains("`holders` of seal", "`" + named + "` of standby");
    }

    @Test
    void ofManyReasonsThreeAreGiven() {
        Finding point = point(CARDS + "components:\n  gateway: {kind: service}\n"
                + numbered("  spare-%1$s: {kind: service}\n  tool-%1$s: {kind: tool, needs: [gateway]}\n")
                + "backups:\n"
                + numbered("  b-%1$s: {protects: gateway, variant: hot-standby, uses: [spare-%1$s],"
                        + " activation: {mode: automatic, tools: [tool-%1$s]}}\n"));

        assertThat(point.message())
                .endsWith("; the backup b-1 does not help: its tool tool-1 is lost with it"
                        + "; nor does b-2: its tool tool-2 is lost with it"
                        + "; nor does b-3: its tool tool-3 is lost with it"
                        + "; nor do b-4 or b-5");
        assertThat(point.related()).hasSize(4);
    }

    @Test
    void whatIsSoForTheSameReasonIsSaidOnce() {
        Finding point = point(CARDS + """
                components:
                  gateway: {kind: service}
                  spare: {kind: service, needs: [gateway]}
                backups:
                  a: {protects: gateway, variant: hot-standby, uses: [spare], activation: {mode: automatic}}
                  b: {protects: gateway, variant: hot-standby, uses: [spare], activation: {mode: automatic}}
                """);

        assertThat(point.message()).endsWith("; the backup a does not help: it depends on gateway, nor does b");
    }

    private static String numbered(String line) {
        return IntStream.rangeClosed(1, 5).mapToObj(line::formatted).collect(Collectors.joining());
    }

    private Finding point(String manifest) {
        return Linted.in(folder, manifest).stream()
                .filter(finding -> finding.rule().equals("single-point/component"))
                .findFirst()
                .orElseThrow();
    }
}
