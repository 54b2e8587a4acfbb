package io.continuitylint.rules.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.report.ReportFormat;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The HTML report in Chromium, driven by Node: nothing is logged or requested, the table sorts, the filters work, a click
 * on a function shows its chain, and axe finds no serious fault; nor is the page without its script empty.
 */
@EnabledIfSystemProperty(named = "browser", matches = "..*")
class HtmlReportBrowserTest {

    @TempDir
    private Path folder;

    @Test
    void theReportOfTheSampleProjectCanBeUsed() throws IOException, InterruptedException {
        assertThat(faults(report(Path.of("../sample-project")))).isEmpty();
    }

    @Test
    void thatOfManyFunctionsToo() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("continuity.yaml"), functions(500));
        assertThat(faults(report(folder))).isEmpty();
    }

    /** Each function has a component in a room of its own, with a standby in the next one; every third forgot to test it. */
    private static String functions(int count) {
        return "continuity: 1\nowner: role:lead\nfunctions:\n"
                + lines(count, "  f%1$s: {title: Function %1$s, tier: 1, rto: 1h, rpo: n/a, mtpd: 4h, needs: [c%1$s]}")
                + "components:\n  lead: {kind: role, holders: [anna]}\n  anna: {kind: person}\n"
                + lines(count, "  c%1$s: {kind: service, in: [room%1$s]}\n  s%1$s: {kind: service, in: [hall]}")
                + "domains:\n  site: {kind: site}\n  hall: {kind: building}\n"
                + lines(count, "  room%1$s: {kind: room, parent: site}")
                + "backups:\n"
                + lines(
                        count,
                        "  b%1$s: {protects: c%1$s, variant: warm-standby, uses: [s%1$s], owner: role:lead, readiness: warm,"
                                + " activation: {mode: manual, activators: [role:lead], detect: 5m, decide: 10m,"
                                + " activate: 20m}}")
                + "tests:\n"
                + IntStream.range(0, count)
                        .filter(number -> number % 3 != 0)
                        .mapToObj("  - {date: 2026-10-01, backup: b%s, kind: failover, outcome: pass}\n"::formatted)
                        .collect(Collectors.joining());
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count)
                .mapToObj(number -> line.formatted(number) + "\n")
                .collect(Collectors.joining());
    }

    private Path report(Path workspace) {
        return ReportFormat.HTML.write(
                new Linter()
                        .lint(LintRequest.of(workspace, AsOf.given(LocalDate.of(2026, 11, 20)))
                                .build())
                        .report(),
                folder.resolve("continuity.html"));
    }

    /** A line each; none if the page is in order. */
    private List<String> faults(Path page) throws IOException, InterruptedException {
        return Browser.faults("report.cjs", folder, page);
    }
}
