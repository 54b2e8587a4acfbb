package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom a finding counts, how bad it is for them, and what is advised. */
class AffectedTest {

    private static final String SHARED = """
            continuity: 1
            owner: role:duty
            functions:
              pay: {tier: 1, rto: 8h, needs: [ledger]}
              refund: {tier: 2, rto: 1h, needs: [ledger]}
              print: {tier: 3, rto: 2h, needs: [pay]}
              report: {tier: 2, needs: [{use: ledger, hard: false}]}
            components:
              duty: {kind: role, holders: [mkim, apark]}
              mkim: {kind: person}
              apark: {kind: person}
              ledger: {kind: service}
              ledger-2: {kind: service}
            backups:
              standby: {protects: ledger, variant: cold-spare, uses: [ledger-2], activation: {mode: automatic, detect: 5m, activate: 4h}}
            """;

    @TempDir
    private Path folder;

    @Test
    void aFindingCountsForEveryFunctionThatNeedsItsObject() {
        assertThat(lint(SHARED, "test/overdue").functions())
                .extracting(function -> function.id() + " " + function.errors())
                .containsExactly("pay 1", "refund 1", "print 1", "report 0");
    }

    @Test
    void anObjectiveThatIsMissedCountsForTheFunctionsThatMissItOnly() {
        assertThat(lint(SHARED, "recovery-time/backup-misses-rto").functions())
                .extracting(function -> function.id() + " " + function.warnings())
                .containsExactly("refund 1", "pay 0", "report 0", "print 0");
        assertThat(lint(SHARED.replace("rto: 8h", "rto: 3h"), "recovery-time/backup-misses-rto")
                        .functions())
                .extracting(function -> function.id() + " " + function.errors())
                .containsExactly("pay 1", "refund 1", "report 0", "print 0");
    }

    private static final String DELIVERED = """
            continuity: 1
            owner: person:mkim
            functions:
              bake: {tier: 1, rto: 1d, needs: [mill, oven]}
              sell: {tier: 1, rto: 2d, needs: [mill, oven]}
              clean: {tier: 1, rto: 4d, needs: [mill, oven]}
            components:
              mkim: {kind: person}
              mill: {kind: supplier, contract: mill-paper}
              mill-paper: {kind: contract, leadTime: 3d}
              oven: {kind: equipment, repair: 1d}
              oven-2: {kind: spare, quantity: 1, installTime: 3d}
              flour: {kind: stock, %s}
            backups:
              spare-oven:
                protects: oven
                variant: spare-part
                uses: [oven-2]
                activation: {mode: manual, activators: [mkim], detect: 5m, decide: 5m, activate: 5m}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "supply/lead-time-unbridged | quantity: 1 t",
                "supply/lead-time-unbridged | 'bridges: mill, quantity: 1 t'",
                "supply/spare-unusable | quantity: 1 t"
            })
    void whatComesTooLateCountsForTheFunctionsThatCannotWaitSoLong(String rule, String flour) {
        LintReport report = lint(DELIVERED.formatted(flour), rule);
        assertThat(report.functions())
                .extracting(function -> function.id() + " " + function.errors())
                .containsExactly("bake 1", "sell 1", "clean 0");
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .containsAnyOf(
                                "(tier 1 through bake and 1 more function)", "(tier 1, needed by 1 more function)"));
    }

    @Test
    void whatAFunctionPromisesItselfDoesNotCountForTheFunctionsThatNeedIt() {
        assertThat(lint(SHARED, "function-map/objectives-missing").functions())
                .extracting(function -> function.id() + " " + function.errors() + " " + function.infos())
                .containsExactly("pay 1 0", "refund 0 0", "report 0 0", "print 0 0");
    }

    @Test
    void aMissingIdCountsOnceForEveryFunctionThatReachesOneOfItsPlaces() {
        assertThat(lint("""
                        continuity: 1
                        owner: person:mkim
                        functions:
                          pay: {tier: 1, needs: [ledger]}
                          refund: {tier: 2, needs: [gateway]}
                          report: {tier: 2, needs: [ledger, gateway]}
                          print: {tier: 3, needs: [printer]}
                        components:
                          mkim: {kind: person}
                          ledger: {kind: service, owner: role:gone}
                          gateway: {kind: service, owner: role:gone}
                          printer: {kind: equipment}
                        """, "test/overdue").functions())
                .extracting(function -> function.id() + " " + function.errors())
                .containsExactly("pay 1", "refund 1", "report 1", "print 0");
    }

    @Test
    void theFunctionsAreListedTheWorstFirst() {
        LintReport report = lint("""
                continuity: 1
                functions:
                  a: {tier: 1, owner: role:duty, needs: []}
                  b: {tier: 2, needs: []}
                  c: {tier: 1, needs: []}
                  d: {tier: 3, needs: []}
                components:
                  duty: {kind: role, holders: [mkim]}
                  mkim: {kind: person}
                """, "function-map/owner-or-tier-missing");
        assertThat(report.functions())
                .extracting(function -> "%s %s %s %s"
                        .formatted(function.id(), function.errors(), function.warnings(), function.infos()))
                .containsExactly("c 1 0 0", "b 1 0 0", "a 0 0 0", "d 0 0 1");
    }

    @Test
    void whatIsMissedForSeveralFunctionsIsAsBadAsForTheStrictest() {
        Finding finding =
                lint(SHARED, "recovery-time/backup-misses-rto").findings().get(0);
        assertThat(finding.severity().label() + " " + finding.cause()).isEqualTo("warning function:refund");
        assertThat(lint(SHARED.replace("rto: 8h", "rto: 3h"), "recovery-time/backup-misses-rto")
                        .findings())
                .singleElement()
                .satisfies(strict -> assertThat(strict.severity().label() + " " + strict.cause())
                        .isEqualTo("error function:refund"));
    }

    @Test
    void adviceBelongsToWhatHappened() {
        LintReport report = lint(SHARED, "test/overdue");
        assertThat(report.findings().get(0).help())
                .isEqualTo("Hold the test and append it: "
                        + "`- {date: YYYY-MM-DD, backup: standby, kind: component, outcome: pass}`.");
        assertThat(report.remedyOf(report.findings().get(0)))
                .isEqualTo(report.findings().get(0).help());
    }

    @Test
    void withoutAdviceOfItsOwnAFindingHasThatOfItsRule() {
        LintReport report = lint(SHARED, "function-map/objectives-missing");
        Finding finding = report.findings().get(0);
        assertThat(finding.help()).isNull();
        assertThat(report.remedyOf(finding)).startsWith("Ask the business");
    }

    @Test
    void tiersBelowTheCriticalOnesGetTheirInfoAboutASharedSite() {
        assertThat(lint("""
                        continuity: 1
                        functions:
                          print: {tier: 3, needs: [printer]}
                          play: {tier: 4, needs: [lamp]}
                        components:
                          printer: {kind: equipment, in: [harbour]}
                          printer-2: {kind: equipment, in: [harbour]}
                          lamp: {kind: equipment, in: [harbour]}
                          lamp-2: {kind: equipment, in: [harbour]}
                        domains:
                          harbour: {kind: site}
                        backups:
                          spare: {protects: printer, variant: cold-spare, uses: [printer-2]}
                          other: {protects: lamp, variant: cold-spare, uses: [lamp-2]}
                        """, "independence/shared-failure-domain").findings())
                .extracting(finding -> finding.severity().label() + " " + finding.object())
                .containsExactly("info backup:spare");
    }

    private LintReport lint(String yaml, String rule) {
        return Linted.whole(folder, yaml, List.of(rule));
    }
}
