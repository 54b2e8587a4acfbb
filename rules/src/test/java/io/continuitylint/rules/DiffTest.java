package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.BaselineUpdate;
import io.continuitylint.Diff;
import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.Comparison;
import io.continuitylint.report.ReportFormat;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change does, told by the rules that judge it. */
class DiffTest {

    private static final String SHOP = """
            continuity: 1
            functions:
              bake: {tier: 1, mtpd: 1d, rto: 4h, needs: [oven]}
            components:
              oven: {kind: equipment}
              baker: {kind: role}
              owner: {kind: role}
            """;

    private static final String UNPROTECTED = " single-point/unprotected-dependency function:bake component:oven";

    private static final String ACCEPTED = """
            acceptedRisks:
              one-oven: {rules: [single-point/unprotected-dependency, single-point/component], scope: [bake], causes: [oven], reason: one oven, owner: role:baker,
                         approvedBy: role:owner, accepted: 2026-10-01, expires: 2026-12-15}
            """;

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void aRepository() throws Exception {
        root = Files.createDirectories(folder.resolve("shop"));
        git("-c", "init.defaultBranch=main", "init", "--quiet");
        write("continuity/shop.yaml", SHOP);
        commit();
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private void commit() throws Exception {
        git("add", "--all");
        git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "--quiet", "-m", "change");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private LintRequest.Builder request() {
        return LintRequest.of(root, AsOf.given(LocalDate.of(2026, 11, 20)));
    }

    private Comparison diff(String base) {
        return Objects.requireNonNull(
                Diff.of(request().build(), base, folder).report().comparison());
    }

    private static List<String> changes(Comparison comparison) {
        return comparison.changes().stream()
                .map(change -> change.kind() + " " + change.finding().rule() + " "
                        + change.finding().object() + " " + change.finding().cause())
                .toList();
    }

    @Test
    void renamedFilesAndOtherFormattingMakeNoDifference() throws Exception {
        Files.delete(root.resolve("continuity/shop.yaml"));
        write("bakery/continuity.yaml", "# a remark\n" + SHOP.replace("components", "\ncomponents"));
        assertThat(diff("main").changes()).isEmpty();
        assertThat(diff("main").notes()).isEmpty();
    }

    @Test
    void aNeedWithoutABackupIsNewAndOneLessIsGone() throws Exception {
        write("continuity/shop.yaml", SHOP.replace("[oven]", "[mixer]").replace("oven:", "mixer:"));
        assertThat(changes(diff("main"))).contains("NEW" + UNPROTECTED.replace("oven", "mixer"), "GONE" + UNPROTECTED);
    }

    @Test
    void anAcceptedFindingIsAcceptedAndNotGone() throws Exception {
        write("continuity/risks.yaml", "continuity: 1\n" + ACCEPTED);
        assertThat(changes(diff("main"))).contains("ACCEPTED" + UNPROTECTED).noneMatch(each -> each.startsWith("GONE"));
    }

    @Test
    void eachSideGoesByTheBaselineThatItHas() throws Exception {
        BaselineUpdate.write(request().build(), BaselineUpdate.Change.CREATE, false, Map.of());
        assertThat(changes(diff("main"))).contains("KNOWN" + UNPROTECTED);
        commit();
        assertThat(diff("main").changes()).isEmpty();
        Files.delete(root.resolve("continuity-baseline.yaml"));
        assertThat(changes(diff("main"))).contains("REOPENED" + UNPROTECTED);
    }

    @Test
    void documentsAreLookedForAsTheyWere() throws Exception {
        String drilled = SHOP + """
                  stove: {kind: equipment}
                backups:
                  hearth: {protects: oven, variant: warm-standby, uses: [stove]}
                tests:
                  - {date: 2026-10-01, backup: hearth, kind: failover, outcome: pass, evidence: drills/oven 1.md#october}
                """;
        write("continuity/shop.yaml", drilled);
        write("drills/oven 1.md", "## October");
        commit();
        assertThat(diff("main").changes()).isEmpty();
        Files.delete(root.resolve("drills/oven 1.md"));
        assertThat(changes(diff("main"))).contains("NEW test/evidence-missing backup:hearth file");
    }

    @Test
    void thePolicyAboveTheRootIsThatOfTheRevision() throws Exception {
        write("continuity/policy.yaml", "continuity: 1\npolicy: {rules: {single-point/*: {enabled: false}}}\n");
        write("till/continuity.yaml", SHOP);
        commit();
        LintRequest till = LintRequest.of(root.resolve("till"), AsOf.given(LocalDate.of(2026, 11, 20)))
                .build();
        assertThat(Diff.of(till, "main", folder).report().comparison())
                .satisfies(same ->
                        assertThat(Objects.requireNonNull(same).changes()).isEmpty());
    }

    @Test
    void anotherPolicyIsNamedByItsKeysAndTheirPlaces() throws Exception {
        write("continuity/policy.yaml", "continuity: 1\npolicy:\n  expiryWarning: 30d\n  gapTolerance: 2h\n");
        commit();
        write("continuity/policy.yaml", "continuity: 1\npolicy:\n  # as ever\n  expiryWarning: 60d\n");
        assertThat(diff("main").policy())
                .extracting(
                        change -> change.key() + " " + change.before() + " " + change.after() + " " + change.place())
                .containsExactly(
                        "expiryWarning 30d 60d continuity/policy.yaml:4:18",
                        "gapTolerance 2h 1h continuity/policy.yaml:2:1");
        write("continuity/policy.yaml", "continuity: 1\npolicy: {gapTolerance: 120m, expiryWarning: 30d}\n");
        assertThat(diff("main").policy()).as("the same in other words").isEmpty();
    }

    @Test
    void theReportOfARunTellsItsPolicyAndSelectionToALaterOne() throws Exception {
        LintRequest some = request().skipRules(List.of("people")).build();
        ReportFormat.JSON.write(new Linter().lint(some).report(), folder.resolve("base.json"));
        write("continuity/policy.yaml", "continuity: 1\npolicy: {rules: {test/overdue: {severity: info}}}\n");
        Comparison comparison = diff("base.json");
        assertThat(comparison.policy())
                .extracting(
                        change -> change.key() + " " + change.before() + " " + change.after() + " " + change.place())
                .containsExactly("rules.test/overdue.severity null info continuity/policy.yaml:2:43");
        assertThat(comparison.notes())
                .contains("base.json was judged with all rules but people, and this with all rules: some of the"
                        + " difference may come from that");
    }

    @Test
    void aSubmoduleIsReadAtTheCommitThatTheRevisionNames() throws Exception {
        Path library = repository("library", SHOP);
        git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.toString(), "libs/till");
        write("continuity/shop.yaml", "continuity: 1\n");
        commit();
        assertThat(diff("main").changes()).isEmpty();
        assertThat(diff("main").notes()).isEmpty();

        write("libs/till/continuity/shop.yaml", SHOP.replace("[oven]", "[]"));
        assertThat(changes(diff("main"))).contains("GONE" + UNPROTECTED);
    }

    @Test
    void whatASubmoduleHeldIsNotNewWhereItsCommitIsNotHere() throws Exception {
        Path library = repository("library", SHOP);
        git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.toString(), "libs/till");
        write("continuity/shop.yaml", "continuity: 1\n");
        git("update-index", "--cacheinfo", "160000,0123456789012345678901234567890123456789,libs/till");
        git("add", "continuity", ".gitmodules");
        git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "--quiet", "-m", "change");

        Comparison comparison = diff("main");
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.notes())
                .containsExactly("libs/till was not read of main: this clone does not have its commit 012345678901;"
                        + " git submodule update --init, then git -C libs/till fetch");
        assertThat(comparison.notCompared()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo("as libs/till was not read of main");
            assertThat(left.ofBase()).isFalse();
            assertThat(left.findings())
                    .isNotEmpty()
                    .allMatch(finding -> finding.place().file().startsWith("libs/till/"));
        });
    }

    private Path repository(String name, String manifest) throws Exception {
        Path shop = root;
        root = Files.createDirectories(folder.resolve(name));
        git("-c", "init.defaultBranch=main", "init", "--quiet");
        write("continuity/shop.yaml", manifest);
        commit();
        Path made = root;
        root = shop;
        return made;
    }

    @Test
    void whereThereWasNothingYetEverythingIsNew() throws Exception {
        write("till/continuity.yaml", SHOP);
        LintRequest till = LintRequest.of(root.resolve("till"), AsOf.given(LocalDate.of(2026, 11, 20)))
                .build();
        Comparison all =
                Objects.requireNonNull(Diff.of(till, "main", folder).report().comparison());
        assertThat(changes(all)).contains("NEW" + UNPROTECTED).allMatch(each -> each.startsWith("NEW "));
    }

    @Test
    void aReportOfAnotherRunIsABaseAsWell() throws Exception {
        ReportFormat.JSON.write(new Linter().lint(request().build()).report(), folder.resolve("base.json"));
        assertThat(diff("base.json").changes()).isEmpty();
        write("continuity/shop.yaml", SHOP.replace("tier: 1", "tier: 3"));
        assertThat(changes(diff("base.json"))).isNotEmpty().isEqualTo(changes(diff("main")));
    }

    @Test
    void theReportOfARunThatWasGivenOneIsComparedWithIt() throws Exception {
        ReportFormat.JSON.write(new Linter().lint(request().build()).report(), folder.resolve("base.json"));
        write("continuity/shop.yaml", SHOP.replace("[oven]", "[]"));
        LintRequest request = request().baseReport("base.json", folder).build();
        assertThat(changes(Objects.requireNonNull(
                        new Linter().lint(request).report().comparison())))
                .contains("GONE" + UNPROTECTED);
    }

    @Test
    void whatCannotBeABaseIsRefused() {
        assertThatThrownBy(() -> diff("man"))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("has no revision man");
        assertThatThrownBy(() -> diff("old.json"))
                .isInstanceOf(RequestException.class)
                .hasMessage("there is no file " + folder.resolve("old.json"));
        LintRequest nothing =
                request().paths(List.of(root.resolve(".git/info"))).build();
        assertThatThrownBy(() -> Diff.of(nothing, "main", folder))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("there are no *.yaml or *.yml files in ");
    }
}
