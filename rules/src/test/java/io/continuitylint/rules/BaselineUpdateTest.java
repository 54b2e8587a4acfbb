package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.BaselineUpdate;
import io.continuitylint.BaselineUpdate.Change;
import io.continuitylint.FailOn;
import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ReportFormat;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project with findings starts green, and sees only what is new. */
class BaselineUpdateTest {

    private static final String SHOP = """
            continuity: 1
            functions:
              bake: {tier: 1, mtpd: 1d, rto: 4h, needs: [oven, mixer]}
              sell: {tier: 2, mtpd: 2d, rto: 8h, needs: [till]}
            components:
              oven: {kind: equipment}
              mixer: {kind: equipment}
              till: {kind: system}
            """;

    @TempDir
    private Path folder;

    private LintRequest request() {
        return LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20))).build();
    }

    private LintReport lint() {
        return new Linter().lint(request()).report();
    }

    private static KnownFindings baseline(LintReport report) {
        return Objects.requireNonNull(report.selection().baseline());
    }

    private String update(Change change, boolean grow) {
        return BaselineUpdate.write(request(), change, grow, Map.of());
    }

    private void write(String manifest) throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), manifest);
    }

    private static List<String> open(LintReport report) {
        return report.findings().stream()
                .filter(finding -> !finding.isAnswered())
                .map(finding -> finding.rule() + " " + finding.object() + " " + finding.cause())
                .toList();
    }

    @Test
    void aProjectWithManyFindingsStartsGreen() throws IOException {
        write(SHOP);
        LintReport before = lint();
        assertThat(before.findings()).hasSizeGreaterThan(10);
        String done = update(Change.CREATE, false);
        assertThat(done)
                .isEqualTo("wrote continuity-baseline.yaml: %s findings\n"
                        .formatted(before.findings().size()));
        LintReport after = lint();
        assertThat(open(after)).isEmpty();
        assertThat(FailOn.INFO.isFailedBy(after)).isFalse();
        assertThat(after.functions())
                .allMatch(function -> function.errors() + function.warnings() + function.infos() == 0);
    }

    @Test
    void whatIsNewIsSeenAlsoWhereWhatExplainsItIsKnown() throws IOException {
        write(SHOP);
        update(Change.CREATE, false);
        write(SHOP.replace("needs: [till]", "needs: [till, scale]") + "  scale: {kind: equipment}\n");
        LintReport after = lint();
        assertThat(open(after)).isNotEmpty().allMatch(finding -> finding.contains("scale") || finding.contains("sell"));
        assertThat(after.open()).isNotEmpty();
        assertThat(after.findings().stream().filter(finding -> !finding.isAnswered() && finding.isConsequence()))
                .allMatch(consequence -> after.open().stream()
                        .anyMatch(open -> open.fingerprint().equals(consequence.explainedBy())));
    }

    @Test
    void itShrinksAndOnlyGrowsWhereItMay() throws IOException {
        write(SHOP);
        update(Change.CREATE, false);
        int before = baseline(lint()).known();
        write(SHOP.replace(", mixer]", "]").replace("  mixer: {kind: equipment}\n", ""));
        int gone = baseline(lint()).gone().size();
        assertThat(gone).isPositive();
        assertThat(update(Change.PRUNE, false))
                .isEqualTo("wrote continuity-baseline.yaml: %s findings; %s gone, none new\n"
                        .formatted(before - gone, gone));
        assertThat(update(Change.PRUNE, false))
                .isEqualTo("continuity-baseline.yaml is as it was: none of its %s findings is gone\n"
                        .formatted(before - gone));
        write(SHOP);
        assertThatThrownBy(() -> update(Change.UPDATE, false))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("continuity-baseline.yaml would take in ");
        assertThat(update(Change.UPDATE, true)).contains("0 gone, ");
        assertThat(open(lint())).isEmpty();
        assertThat(baseline(lint()).known()).isEqualTo(before);
    }

    @Test
    void nothingIsGoneThatWasNotJudged() throws IOException {
        write(SHOP);
        update(Change.CREATE, false);
        LintRequest some = LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                .rules(List.of("people"))
                .build();
        assertThat(baseline(new Linter().lint(some).report()).gone().size()).isZero();
        write(SHOP.replace("tier: 1", "tier: first"));
        assertThat(baseline(lint()).gone().size()).isZero();
        assertThat(FailOn.ERROR.isFailedBy(lint())).isTrue();
    }

    @Test
    void ofAFewFilesNothingIsGone() throws IOException {
        write(SHOP);
        Files.writeString(folder.resolve("bank.continuity.yaml"), "continuity: 1\nfunctions: {pay: {tier: 1}}\n");
        update(Change.CREATE, false);
        LintRequest one = LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                .paths(List.of(folder.resolve("bank.continuity.yaml")))
                .build();
        assertThat(baseline(new Linter().lint(one).report()).gone().size()).isZero();
        assertThat(open(new Linter().lint(one).report())).isEmpty();
    }

    @Test
    void thePageSaysThatItDoesNotShowThem() throws IOException {
        write(SHOP);
        update(Change.CREATE, false);
        assertThat(text(ReportFormat.HTML))
                .contains(" findings of the baseline are not shown.")
                .contains("known findings of the baseline continuity-baseline.yaml</li>");
    }

    @Test
    void whatNobodyMayAcceptIsNotHidden() throws IOException {
        write(SHOP
                + "policy: {rules: {single-point/unprotected-dependency: {locked: true}}}\ntests: [{date: never}]\n");
        assertThat(update(Change.CREATE, false)).contains("not in it, as nothing hides what cannot be read");
        assertThat(lint().findings().stream().filter(finding -> !finding.isAnswered()))
                .extracting(Finding::rule)
                .contains("single-point/unprotected-dependency")
                .anyMatch(rule -> rule.startsWith("manifest/"));
    }

    @Test
    void otherProgramsAreToldWhatIsKnown() throws IOException {
        write(SHOP);
        update(Change.CREATE, false);
        write(SHOP.replace("needs: [till]", "needs: [till, scale]") + "  scale: {kind: equipment}\n");
        assertThat(text(ReportFormat.SARIF))
                .contains("\"baselineState\" : \"unchanged\"", "\"baselineState\" : \"new\"")
                .contains("\"justification\" : \"known: continuity-baseline.yaml holds it\"");
        assertThat(text(ReportFormat.JUNIT))
                .contains("<skipped message=\"known: continuity-baseline.yaml holds it\"/>");
        assertThat(text(ReportFormat.GITLAB)).contains("scale").doesNotContain("oven");
    }

    private String text(ReportFormat format) throws IOException {
        StringBuilder text = new StringBuilder();
        format.reporter().write(lint(), text);
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "CI, true",
        "GITHUB_ACTIONS, true",
        "TF_BUILD, True",
        "TEAMCITY_VERSION, 2026.1",
        "JENKINS_URL, http://ci"
    })
    void aBuildServerNeverWritesIt(String variable, String value) throws IOException {
        write(SHOP);
        assertThatThrownBy(() -> BaselineUpdate.write(request(), Change.CREATE, false, Map.of(variable, value)))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("a build server (%s is set) does not write a baseline", variable);
        assertThat(folder.resolve("continuity-baseline.yaml")).doesNotExist();
    }

    @Test
    void itIsNoManifestWhereverTheUserLooks() throws IOException {
        write(SHOP);
        update(Change.CREATE, false);
        LintRequest all = LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                .paths(List.of(folder))
                .build();
        LintReport report = new Linter().lint(all).report();
        assertThat(report.files()).extracting(file -> file.name()).containsExactly("continuity.yaml");
        assertThat(report.scope().notRead()).isEmpty();
        assertThat(open(report)).isEmpty();
    }

    /** Objects change their order, and move to other files, in which they are formatted in another way. */
    @Test
    void itSurvivesThatManifestsAreWrittenInAnotherWay() throws IOException {
        List<RuleFolder> rules = Catalog.compiled();
        for (int index = 0; index < rules.size(); index += 10) {
            Fixture fixture = new Fixture(rules.get(index).path(), "bad.yaml");
            if (!fixture.isFolder()) {
                survives(Files.readString(fixture.files().get(0)), index);
            }
        }
    }

    private void survives(String manifest, int seed) throws IOException {
        write(manifest);
        update(Change.CREATE, false);
        List<String> before = open(lint());
        int known = baseline(lint()).known();
        assertThat(known).isPositive();
        List<String> halves = ShuffledManifest.inTwo(manifest, seed);
        write(halves.get(0));
        Path moved = folder.resolve("moved.continuity.yaml");
        Files.writeString(moved, halves.get(1));
        // Where all sections are in one of them, the other declares nothing, which is found.
        assertThat(open(lint()).stream().filter(finding -> !finding.startsWith("manifest/")))
                .as(manifest)
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(baseline(lint()).known()).isEqualTo(known);
        Files.delete(moved);
        Files.delete(folder.resolve("continuity-baseline.yaml"));
    }
}
