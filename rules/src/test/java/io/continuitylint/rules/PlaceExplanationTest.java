package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.BaselineUpdate;
import io.continuitylint.LintRequest;
import io.continuitylint.PlaceExplanation;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a rule found something at a place. */
class PlaceExplanationTest {

    private static final String SHOP = """
            continuity: 1
            functions:
              bake:
                tier: 1
                rto: 4h
                needs: [oven]
            components:
              oven: {kind: equipment}
              oven-2: {kind: equipment}
              shelf: {kind: equipment}
            backups:
              second-oven:
                protects: oven
                variant: hot-standby
                uses: [oven-2]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("continuity.yaml", SHOP);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** What the rule finds about the standby. */
    private void accept(String rule) throws IOException {
        write("risk.continuity.yaml", """
                continuity: 1
                components:
                  baker: {kind: role}
                  boss: {kind: role}
                acceptedRisks:
                  taken: {rules: [%s], scope: [second-oven], reason: It is new, owner: role:baker,
                          approvedBy: role:boss, accepted: 2026-11-01, expires: 2026-12-24}
                """.formatted(rule));
    }

    private String explained(@Nullable String rule, String at) {
        return explained(rule, at, 0, List.of());
    }

    private String explained(@Nullable String rule, String at, int width, List<String> skipRules) {
        LintRequest request = LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                .skipRules(skipRules)
                .build();
        return PlaceExplanation.text(
                request,
                new PlaceExplanation.Wanted(rule, at, folder),
                new Terminal(Style.PLAIN, width, id -> "continuity explain " + id));
    }

    @Test
    void aFindingIsShownWithTheFactsThatMet() {
        assertThat(explained("test/overdue", "continuity.yaml:12")).isEqualTo("""
                error: second-oven has never passed a test; one is owed every 3mo (tier 1 through bake) [test/overdue]
                  --> continuity.yaml:12:3
                11 | backups:
                12 |   second-oven:
                   |   ^^^^^^^^^^^
                help: Hold the test and append it: `- {date: YYYY-MM-DD, backup: second-oven, kind: failover-load, outcome: pass}`.
                more: continuity explain test/overdue
                facts that met in test/overdue: never:
                    TestDuty: of backup:second-oven, importance (of backup:second-oven, tier 1, critical yes, \
                through function:bake, nearest function:bake, others 0, mapped yes), cadence 3mo, longerThanTier no, \
                state never, days 0, required failover-load, requiredEvery 1y, restored no, holdsData no
                """);
    }

    @Test
    void linesAreWrappedToTheWidth() {
        assertThat(explained("test/overdue", "continuity.yaml:12", 60, List.of())
                        .lines())
                .filteredOn(line -> !line.startsWith("more:"))
                .allMatch(line -> line.length() <= 60);
    }

    @Test
    void aLineOfAnObjectStandsForTheObject() {
        assertThat(explained("test/overdue", "continuity.yaml:14"))
                .isEqualTo(explained("test/overdue", "continuity.yaml:12"));
    }

    @Test
    void withoutARuleWhateverWasFoundThereIsExplained() {
        assertThat(explained(null, "continuity.yaml:12"))
                .contains("[test/overdue]\n", "[activation/rule-missing]\n")
                .doesNotContain("bake has no owner");
        assertThat(explained("test", "continuity.yaml:12"))
                .contains("[test/overdue]\n")
                .doesNotContain("[activation/");
    }

    @Test
    void aColumnPicksAmongTheFindingsOfALine() throws IOException {
        write("continuity.yaml", """
                continuity: 1
                functions:
                  bake: {tier: 1, rto: 4h, needs: [oven, mixer]}
                components: {oven: {kind: equipment}, mixer: {kind: equipment}}
                """);
        String rule = "single-point/unprotected-dependency";
        assertThat(explained(rule, "continuity.yaml:3")).contains("bake needs oven,", "bake needs mixer,");
        assertThat(explained(rule, "continuity.yaml:3:43"))
                .contains("bake needs mixer,", "needed [component:mixer]")
                .doesNotContain("bake needs oven,", "needed [component:oven]");
        assertThat(explained(rule, "continuity.yaml:3:5")).contains("bake needs oven,", "bake needs mixer,");
    }

    @Test
    void whatBecameOfTheFindingIsSaid() throws IOException {
        accept("test/overdue");

        assertThat(explained("test/overdue", "continuity.yaml:12"))
                .contains("\naccepted: taken until 2026-12-24, because It is new  risk.continuity.yaml:6:3\n");
        write("continuity.yaml", SHOP.replace("    uses: [oven-2]\n", "    uses: [oven-2, oven]\n"));
        assertThat(explained("single-point/component", "continuity.yaml:6"))
                .containsPattern(
                        "\nexplained by: .* \\[.*]  continuity.yaml:\\d+:\\d+\nfacts that met in single-point/");
    }

    @Test
    void whatTheBaselineHoldsIsExplainedToo() throws IOException {
        BaselineUpdate.write(
                LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20))).build(),
                BaselineUpdate.Change.CREATE,
                false,
                Map.of());
        assertThat(explained("test/overdue", "continuity.yaml:12"))
                .contains("\nknown: the baseline continuity-baseline.yaml holds it\nfacts that met in ");
    }

    @Test
    void whatIsFoundWhileManifestsAreReadHasNoFacts() throws IOException {
        write("continuity.yaml", SHOP.replace("rto: 4h", "rto: soon"));
        assertThat(explained("manifest/invalid", "continuity.yaml:5"))
                .startsWith("error: ")
                .endsWith("\nfacts: none; it was found while the manifests were read, before there are any\n");
    }

    @Test
    void aRuleAboutAcceptedRisksShowsWhatTheseAnswered() throws IOException {
        accept("test/too-weak");

        assertThat(explained("governance/acceptance-unused", "risk.continuity.yaml:6"))
                .contains("    AcceptanceUse: risk accepted-risk:taken, ");
    }

    @Test
    void whereNothingWasFoundTheObjectAndTheNearestFindingAreNamed() throws IOException {
        write("other.continuity.yaml", """
                continuity: 1
                components: {mixer: {kind: equipment}, mixer-2: {kind: equipment}}
                backups:
                  second-mixer: {protects: mixer, variant: hot-standby, uses: [mixer-2]}
                functions:
                  mix: {tier: 1, needs: [mixer]}
                """);
        refuses("test/overdue", "continuity.yaml:10", """
                at: test/overdue finds nothing at continuity.yaml:10; that is in component:shelf
                1 finding in this file, the nearest at continuity.yaml:12:3: second-oven has never passed a test; one is owed every 3mo (tier 1 through bake); 1 in other files""");
        refuses("test/overdue", "continuity.yaml:1", """
                at: test/overdue finds nothing at continuity.yaml:1; no object is declared there
                1 finding in this file, the nearest at continuity.yaml:12:3: second-oven has never passed a test; one is owed every 3mo (tier 1 through bake); 1 in other files""");
        refuses("people/departed-person", "continuity.yaml:12", """
                at: people/departed-person finds nothing at continuity.yaml:12; that is in backup:second-oven
                nothing is found anywhere else either""");
        write("people.continuity.yaml", "continuity: 1\ncomponents:\n  ann: {kind: person}\n");
        refuses("test/overdue", "people.continuity.yaml:3", """
                at: test/overdue finds nothing at people.continuity.yaml:3; that is in component:ann
                2 findings in other files, the first at continuity.yaml:12:3""");
        assertThatThrownBy(() -> explained(null, "continuity.yaml:1"))
                .hasMessageStartingWith("no rule finds anything at continuity.yaml:1; ");
    }

    @Test
    void whatWasNotReadIsNamedWithTheReason() throws IOException {
        String nowhere = "\nnothing is found anywhere else either";
        String rule = "people/departed-person";
        write("continuity.yaml", SHOP + "scenario:\n  fire: {loses: [oven]}\n");
        refuses(rule, "continuity.yaml:17", """
                at: people/departed-person finds nothing at continuity.yaml:17; that part was not read: continuity.yaml:16:1: \
                unknown key "scenario" in a manifest; its keys are acceptedRisks, backups, components, continuity, defaults, \
                domains, functions, owner, policy, scenarios, tests; did you mean "scenarios"?""" + nowhere);
        write("continuity.yaml", SHOP.replace("rto: 4h", "rto: soon"));
        assertThatThrownBy(() -> explained(rule, "continuity.yaml:5"))
                .hasMessageStartingWith(
                        "people/departed-person finds nothing at continuity.yaml:5; that is in function:bake; "
                                + "something in it was not read: continuity.yaml:5:10: rto: ");
        write("continuity.yaml", SHOP.replace("oven: {kind: equipment}", "oven: {kind: equipment"));
        for (String line : List.of("3", "10")) {
            assertThatThrownBy(() -> explained(rule, "continuity.yaml:" + line))
                    .hasMessageEndingWith("the file was read only up to continuity.yaml:8:9: "
                            + "a comma or the closing } is missing after this");
        }
    }

    @Test
    void aFileThatWasNotReadAtAllIsNamedWithItsFirstProblem() throws IOException {
        write("empty.continuity.yaml", "");
        assertThatThrownBy(() -> explained("test/overdue", "empty.continuity.yaml:1"))
                .hasMessageContaining(
                        "; the file was not read: empty.continuity.yaml:1:1: this file declares nothing; ");
        assertThat(explained(null, "empty.continuity.yaml:1")).startsWith("error: this file declares nothing; ");
        write("broken.continuity.yaml", "continuity: [\n\n\n");
        assertThatThrownBy(() -> explained("test/overdue", "broken.continuity.yaml:3"))
                .hasMessageContaining("broken.continuity.yaml:3; the file was ");
    }

    @Test
    void aFileNameAloneIsAnsweredWithItsPath() throws IOException {
        Files.createDirectories(folder.resolve("continuity/shop"));
        write("continuity/shop/ovens.yaml", "continuity: 1\ncomponents: {oven-3: {kind: equipment}}\n");
        refuses(
                "test/overdue",
                "ovens.yaml:2",
                "at: \"ovens.yaml\" is none of the 2 manifests that were read; did you mean \"continuity/shop/ovens.yaml\"?");
        assertThatThrownBy(() -> explained(null, "oven.yml:2"))
                .hasMessageEndingWith("; did you mean \"continuity/shop/ovens.yaml\"?");
        write("continuity/ovens.yaml", "continuity: 1\ncomponents: {oven-4: {kind: equipment}}\n");
        assertThatThrownBy(() -> explained(null, "ovens.yaml:2"))
                .hasMessageEndingWith("; did you mean \"continuity/ovens.yaml\" or \"continuity/shop/ovens.yaml\"?");
    }

    @Test
    void aRuleThatWasNotEvaluatedIsNamedWithTheReason() throws IOException {
        write("policy.continuity.yaml", "continuity: 1\npolicy:\n  rules:\n    test/overdue: {enabled: false}\n");
        refuses(
                "test/overdue",
                "continuity.yaml:12",
                "rule: test/overdue is switched off by the policy at policy.continuity.yaml:4:29");
        assertThatThrownBy(() -> explained("test/too-weak", "continuity.yaml:12", 0, List.of("test/too-weak")))
                .hasMessage("test/too-weak is not evaluated: skipRules leaves it out");
        refuses("test/overdu", "continuity.yaml:12", """
                rule: there is no rule "test/overdu"
                did you mean "test/overdue"?""");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() throws IOException {
        refuses(
                "test/overdue",
                "continuity.yml:12",
                "at: \"continuity.yml\" is not the manifest that was read; did you mean \"continuity.yaml\"?");
        refuses("test/overdue", "continuity.yaml:16", "at: continuity.yaml has 15 lines, and no line 16");
        write("continuity-shop.yaml", "continuity: 1\n");
        assertThatThrownBy(() -> explained(null, "continuity-shop.yaml:1"))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refused -> assertThat(refused.describe(name -> name)).contains("\nit was not read: "));
    }

    @Test
    void aFileIsNamedAsAPathOrAsReportsNameIt() {
        String name = "continuity.yaml:12";
        assertThat(explained("test/overdue", folder.resolve("continuity.yaml") + ":12"))
                .isEqualTo(explained("test/overdue", name));
        PlaceExplanation.Wanted elsewhere =
                new PlaceExplanation.Wanted("test/overdue", name, folder.resolve("services"));
        assertThat(PlaceExplanation.text(
                        LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                                .build(),
                        elsewhere,
                        new Terminal(Style.PLAIN, 0, id -> "continuity explain " + id)))
                .isEqualTo(explained("test/overdue", name));
    }

    private void refuses(String rule, String at, String refusal) {
        assertThatThrownBy(() -> explained(rule, at))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refused -> assertThat(refused.describe(name -> name)).isEqualTo(refusal));
    }
}
