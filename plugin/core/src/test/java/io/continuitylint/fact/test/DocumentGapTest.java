package io.continuitylint.fact.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.Documents;
import io.continuitylint.fact.test.DocumentGap.Problem;
import io.continuitylint.fact.test.DocumentGap.Use;
import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentGapTest {

    @Test
    void isATestThatNamesNoEvidence() {
        assertThat(gaps(Documents.Found.THERE, tests("2026-10-01, kind: failover, outcome: pass")))
                .singleElement()
                .satisfies(gap -> assertThat(gap.problem()).isEqualTo(Problem.NOT_NAMED));
    }

    @Test
    void isEvidenceThatIsNotThereOrNotTheSame() {
        String tests = tests("2026-10-01, kind: failover, outcome: pass, evidence: drill.pdf");
        assertThat(gaps(Documents.Found.MISSING, tests))
                .extracting(DocumentGap::problem)
                .containsExactly(Problem.NOT_THERE);
        assertThat(gaps(Documents.Found.CHANGED, tests))
                .extracting(DocumentGap::problem)
                .containsExactly(Problem.CHANGED);
        assertThat(gaps(Documents.Found.UNKNOWN, tests)).isEmpty();
        assertThat(gaps(Documents.Found.THERE, tests)).isEmpty();
    }

    @Test
    void isReportedOnceForSeveralTests() {
        String tests = tests("2026-10-01, kind: failover, outcome: pass")
                + "  - {backup: standby, date: 2026-10-02, kind: restore, outcome: pass}\n";
        assertThat(gaps(Documents.Found.THERE, tests)).singleElement().satisfies(gap -> {
            assertThat(gap.test()).isNotNull();
            assertThat(gap.test().date()).hasToString("2026-10-02");
            assertThat(gap.others()).isEqualTo(1);
        });
    }

    @Test
    void isTheMatterOfTheStrictestBackupThatATestCovers() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [b]}
                          news: {tier: 3, needs: [a]}
                        components:
                          a: {kind: service}
                          b: {kind: service}
                          spare: {kind: service}
                        backups:
                          for-a: {protects: [a], uses: [spare], variant: hot-standby}
                          for-b: {protects: [b], uses: [spare], variant: hot-standby}
                        tests:
                          - {date: 2026-10-01, backup: [for-a, for-b], kind: failover, outcome: pass}
                        """, DocumentGap.class))
                .extracting(gap -> gap.of().id())
                .containsExactly("for-b");
    }

    @Test
    void isNoTestThatFailedOrIsTooOldToCount() {
        assertThat(gaps(Documents.Found.THERE, tests("2026-10-01, kind: failover, outcome: fail")))
                .isEmpty();
        assertThat(gaps(Documents.Found.THERE, tests("2026-08-19, kind: failover, outcome: pass")))
                .isEmpty();
    }

    @Test
    void isARunbookThatIsNotThere() {
        assertThat(FoundFacts.in(
                        StandbyManifest.with("variant: hot-standby\nactivation: {mode: manual, runbook: over.md}", ""),
                        DocumentGap.class,
                        (namedIn, document) -> Documents.Found.MISSING))
                .singleElement()
                .satisfies(gap -> assertThat(gap.use()).isEqualTo(Use.RUNBOOK));
        assertThat(gaps(Documents.Found.MISSING, "")).isEmpty();
    }

    @Test
    void isNotLookedForUnlessARuleMatchesIt() {
        List<String> looked = new ArrayList<>();
        Documents watched = (namedIn, document) -> {
            looked.add(document.at());
            return Documents.Found.THERE;
        };
        String yaml = StandbyManifest.with("variant: hot-standby\nactivation: {mode: manual, runbook: over.md}", "");
        FoundFacts.in(yaml, TestDuty.class, watched);
        assertThat(looked).isEmpty();
        FoundFacts.in(yaml, DocumentGap.class, watched);
        assertThat(looked).containsExactly("over.md");
    }

    private static String tests(String first) {
        return "tests:\n  - {backup: standby, date: %s}\n".formatted(first);
    }

    private static List<DocumentGap> gaps(Documents.Found found, String more) {
        return FoundFacts.in(
                StandbyManifest.with("variant: hot-standby", more), DocumentGap.class, (namedIn, document) -> found);
    }
}
