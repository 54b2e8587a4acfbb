package io.continuitylint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.finding.overview.FunctionState;
import io.continuitylint.finding.overview.Measure;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    /** Every quote and bracket of HTML and JSON, the ends of elements, and a mark that turns text around. */
    private static final String HOSTILE = "</script></noscript><img src=x onerror=alert(1)>'\\\" & \\u202E";

    private static final String MANIFEST = """
            continuity: 1
            owner: role:lead
            functions:
              pay:
                title: "%s"
                tier: 1
                rto: 1h
                rpo: 1h
                mtpd: 4h
                needs: [gateway, ledger]
            components:
              lead: {kind: role, holders: [anna]}
              anna: {kind: person}
              gateway: {kind: service, in: [hall]}
              ledger: {kind: datastore, in: [hall], data: {datasets: [bookings], size: 1 TB}}
              vault: {kind: datastore, in: [cloud]}
            domains:
              hall: {kind: building}
              cloud: {kind: region}
            backups:
              ledger-copy:
                protects: ledger
                variant: record-copy
                readiness: recoverable
                owner: role:lead
                uses: [vault]
                coverage: {datasets: [bookings]}
                sync: {mode: periodic, interval: 6h, duration: 30m}
                activation: {mode: manual, activators: [role:lead], detect: 5m, decideBy: 10m, activate: 20m, recover: 5m}
            tests:
              - {date: 2026-10-01, backup: ledger-copy, kind: restore, outcome: pass}
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingThatAManifestSaysIsMarkup() throws IOException {
        String page = page(MANIFEST.formatted(HOSTILE));
        assertThat(page).contains("&lt;/script&gt;&lt;/noscript&gt;&lt;img src=x onerror=alert(1)&gt;");
        assertThat(page).doesNotContain("<img", "\u202E");
        assertThat(Pattern.compile("</script>").matcher(page).results()).hasSize(2);
        assertThat(Pattern.compile("<(/?)noscript>")
                        .matcher(page)
                        .results()
                        .filter(tag -> tag.group(1).isEmpty()))
                .hasSameSizeAs(
                        Pattern.compile("</noscript>").matcher(page).results().toList());
    }

    @Test
    void thePageAsksForNothing() throws IOException {
        String page = page(MANIFEST.formatted("Pay"));
        assertThat(page)
                .contains("default-src &#39;none&#39;")
                .doesNotContainPattern("<(link|img|iframe|object|embed|base|form action)\\b")
                .doesNotContainPattern("\\ssrc=|@import|url\\(|fetch\\(|XMLHttpRequest");
    }

    @Test
    void thePageNamesNoFolderOfThisMachineAndIsTheSameEachTime() throws IOException {
        String page = page(MANIFEST.formatted("Pay"));
        assertThat(page).doesNotContain(folder.toString()).isEqualTo(page(MANIFEST.formatted("Pay")));
    }

    @Test
    void aFunctionIsToldWithWhatProtectsItAndHowFastItIsBack() throws IOException {
        FunctionState state =
                lint(MANIFEST.formatted("Pay")).overview().get().functions().get(0);
        assertThat(state.standIns())
                .singleElement()
                .satisfies(standIn -> assertThat(standIn.of().id()).isEqualTo("ledger-copy"))
                .satisfies(standIn -> assertThat(standIn.duty()).isNotNull())
                .satisfies(standIn -> assertThat(standIn.latest()).isNotNull());
        Measure recovery = state.recovery();
        assertThat(recovery).isNotNull();
        assertThat(recovery.sum()).hasToString("ledger-copy 40m = 40m");
        assertThat(recovery.misses()).isFalse();
    }

    @Test
    void andHowMuchOfItsDataIsLost() throws IOException {
        Measure loss = lint(MANIFEST.formatted("Pay"))
                .overview()
                .get()
                .functions()
                .get(0)
                .dataLoss();
        assertThat(loss).isNotNull();
        assertThat(loss.sum()).hasToString("interval 6h + duration 30m = 6h30m");
        assertThat(loss.misses()).isTrue();
        assertThat(page(MANIFEST.formatted("Pay"))).contains("<strong>6h30m</strong>", "of 1h", "misses");
    }

    @Test
    void andWithWhatStopsIt() throws IOException {
        assertThat(lint(MANIFEST.formatted("Pay"))
                        .overview()
                        .get()
                        .functions()
                        .get(0)
                        .singlePoints())
                .extracting(point -> point.id())
                .contains("gateway");
    }

    @Test
    void theCalendarTellsWhenTheNextTestIsDueAndWhoHoldsIt() throws IOException {
        Due due = lint(MANIFEST.formatted("Pay")).overview().get().days().stream()
                .filter(day -> day.kind() == Due.Kind.TEST)
                .findFirst()
                .orElseThrow();
        assertThat(due.day()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(due.item().id()).isEqualTo("ledger-copy");
        assertThat(due.who()).isNotNull().hasToString("lead");
    }

    @Test
    void theDependenciesLeadToTheDomains() throws IOException {
        assertThat(lint(MANIFEST.formatted("Pay"))
                        .overview()
                        .get()
                        .dependencies()
                        .links())
                .extracting(link ->
                        link.from().id() + " " + link.how() + " " + link.to().id())
                .contains(
                        "pay needs gateway",
                        "gateway is in hall",
                        "ledger is backed up by ledger-copy",
                        "ledger-copy uses vault",
                        "ledger-copy is activated by lead");
    }

    @Test
    void anEmptyWorkspaceHasAPageToo() throws IOException {
        assertThat(page("continuity: 1\n")).contains("No function is declared.");
    }

    private String page(String manifest) throws IOException {
        StringBuilder page = new StringBuilder();
        HtmlReport.write(lint(manifest), page);
        return page.toString();
    }

    private LintReport lint(String manifest) throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), manifest);
        return new Linter()
                .lint(LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                        .build())
                .report();
    }
}
