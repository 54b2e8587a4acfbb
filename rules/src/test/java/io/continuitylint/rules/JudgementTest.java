package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fixture cannot announce in a line: the severity of a finding, what proves, explains and accepts it. */
class JudgementTest {

    private static final String RISK = """
            reason: one is enough, owner: person:mkim, approvedBy: person:mkim, accepted: 2026-11-01,
                expires: 2026-12-20}
            """;

    @TempDir
    private Path folder;

    @Test
    void theTierOfTheStrictestFunctionDecidesHowBadAFindingIs() {
        assertThat(judged("single-point/unprotected-dependency", """
                        policy: {criticalTiers: [1, 2, 3]}
                        functions:
                          first: {tier: 1, needs: [hsm, line]}
                          second: {tier: 2, needs: [gateway, line]}
                          third: {tier: 3, needs: [printer]}
                          fourth: {tier: 4, needs: [lamp]}
                        components:
                          hsm: {kind: equipment}
                          line: {kind: network}
                          gateway: {kind: service}
                          printer: {kind: equipment}
                          lamp: {kind: equipment}
                        """))
                .containsExactly(
                        "error violated function:first component:hsm",
                        "error violated function:first component:line",
                        "warning violated function:second component:gateway",
                        "warning violated function:second component:line",
                        "warning violated function:third component:printer");
    }

    @Test
    void whatIsWrongWithAManifestIsReportedWhateverIsSelected() throws IOException {
        Files.writeString(
                folder.resolve("continuity.yaml"), "continuity: 1\nfunctions: {sell: {tier: 1, needs: [till\n");
        LintRequest.Builder request = LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)));

        assertThat(new Linter()
                        .lint(request.rules(List.of("test")).build())
                        .report()
                        .findings())
                .extracting(Finding::rule)
                .contains("manifest/invalid");
        LintRequest skipping = request.rules(List.of())
                .skipRules(List.of("manifest/*", "test"))
                .build();
        assertThat(new Linter().lint(skipping).report().findings())
                .extracting(Finding::rule)
                .contains("manifest/invalid");
        assertThat(skipping.skippedInVain()).containsExactly("manifest/*");
    }

    @Test
    void whatCouldNotBeReadIsNotCalledMissing() {
        assertThat(lint("""
                        functions:
                          sell: {tier: 5, mtpd: 3d, rto: 1d, mbco: 50%, needs: [paper]}
                          bill:
                            tier: 2
                            mtpd: 3d
                            rtoo: 1d
                            mbco: 50%
                            needs:
                              - use: till
                                backups:
                                  - {id: by-hand, variant: manual-process, uses: [paper], owner: role:lead,
                                     readiness: immediately, coverage: {capacity: 50%},
                                     activation: {mode: manual, activators: [role:lead], detect: 5m, decideBy: 1h,
                                       trigger: {signal: no receipt printed}, runbook: "https://wiki.example/till"}}
                        components:
                          till: {kind: system, in: [shop, account]}
                          paper: {kind: equipment, in: [cellar]}
                          lead: {kind: role, holders: [ann, bo], coverage: 24x7}
                          ann: {kind: person}
                          bo: {kind: person}
                        domains: {shop: {kind: site}, cellar: {kind: site}, account: {kind: tenancy}}
                        tests: [{date: 14.09.2026, backup: by-hand, kind: walkthrough, outcome: pass, activators: [ann]}]
                        """)).extracting(Finding::rule).containsOnly("manifest/invalid");
    }

    @Test
    void tooLittleCoverageIsAnErrorInEveryCriticalTier() {
        assertThat(judged("coverage/below-minimum", """
                        functions:
                          second: {tier: 2, mbco: 50%, needs: [gateway]}
                        components:
                          gateway: {kind: service}
                          gateway-2: {kind: service}
                        backups:
                          standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], coverage: {capacity: 10%}}
                        """))
                .containsExactly("error violated backup:standby function:second");
    }

    @Test
    void aMissingTierIsAWarningAndAfterAnImportAnInfo() {
        assertThat(judged("function-map/owner-or-tier-missing", """
                        functions:
                          books: {from: "backstage:component:default/books", owner: role:nobody-yet, needs: []}
                          labels: {needs: []}
                        components:
                          nobody-yet: {kind: role}
                        """))
                .containsExactly("info violated function:books null", "warning violated function:labels null");
    }

    @Test
    void aPolicyThatMakesARuleMilderMeansAllItsFindings() {
        assertThat(judged("function-map/owner-or-tier-missing", """
                        policy: {rules: {function-map/owner-or-tier-missing: {severity: info}}}
                        functions:
                          labels: {needs: []}
                          books: {tier: 1, owner: role:nobody-yet, needs: []}
                        components:
                          nobody-yet: {kind: role}
                        """))
                .containsExactly("info violated function:labels null", "info violated function:books null");
    }

    @Test
    void whatIsNotDeclaredIsNotProvenAndJustAsBad() {
        String manifest = """
                functions:
                  cards: {tier: 1, needs: [ledger, role:duty]}
                components:
                  ledger: {kind: datastore}
                  vault: {kind: equipment}
                  duty: {kind: role}
                backups:
                  nightly: {protects: ledger, variant: record-copy, uses: [vault]}
                """;
        assertThat(judged("function-map/objectives-missing", manifest))
                .containsExactly("error not-proven function:cards null");
        assertThat(judged("backup/no-point-in-time-copy", manifest))
                .containsExactly("error not-proven component:ledger null");
        assertThat(judged("single-point/key-person", manifest)).containsExactly("error not-proven component:duty null");
    }

    @Test
    void aRecoveryPathThatFailsWhileAnotherBackupSurvivesIsGoodToKnow() {
        assertThat(judged("activation/recovery-path-in-failure", """
                        domains: {harbour: {kind: site}}
                        functions:
                          cards: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore, in: [harbour]}
                          ledger-2: {kind: datastore}
                          console: {kind: tool, in: [harbour]}
                        backups:
                          standby: {protects: ledger, variant: hot-standby, uses: [ledger-2],
                            activation: {mode: automatic, tools: [console]}}
                          other: {protects: ledger, variant: hot-standby, uses: [ledger-2]}
                        """))
                .containsExactly("info violated backup:standby component:console");
    }

    @Test
    void everyHolderOfAQuorumIsAKeyPersonWhenNoneCanBeSpared() {
        assertThat(judged("single-point/key-person", """
                        functions:
                          cards: {tier: 2, needs: [vault-key]}
                        components:
                          vault-key: {kind: key, quorum: 2, holders: [person:apark, person:lwood]}
                        """))
                .containsExactly(
                        "warning violated component:vault-key component:apark",
                        "warning violated component:vault-key component:lwood");
    }

    @Test
    void theChainLeadsThroughTheNeedThatIsLost() {
        List<Finding> findings = lint("""
                functions:
                  cards: {tier: 1, needs: [checks, limits]}
                components:
                  checks: {kind: service, composite: true, needs: [ledger]}
                  limits: {kind: service, composite: true, needs: [rates]}
                  rates: {kind: service, composite: true, needs: [ledger]}
                  ledger: {kind: datastore}
                """);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("single-point/component"))
                .map(finding -> finding.chains().get(0).toString())
                .containsExactly("cards -> checks -> ledger", "cards -> limits -> rates -> ledger");
    }

    @Test
    void anUnprotectedNeedExplainsOnlyWhatIsNeededThatWay() {
        List<Finding> findings = lint("""
                functions:
                  cards: {tier: 1, needs: [scoring, hsm]}
                components:
                  scoring: {kind: service, composite: true, needs: [a-model, {anyOf: [node-a, node-b]}]}
                  a-model: {kind: system}
                  node-a: {kind: system, needs: [switch]}
                  node-b: {kind: system, needs: [switch]}
                  switch: {kind: network}
                  hsm: {kind: equipment}
                """);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("single-point/component"))
                .map(finding -> finding.message() + (finding.isConsequence() ? ": explained" : ": open"))
                .containsExactly(
                        "cards stops when any of a-model and switch is lost: open",
                        "cards stops when equipment hsm is lost: explained");
    }

    @Test
    void nothingIsFoldedUnderAMilderFinding() {
        List<Finding> findings = lint("""
                policy: {rules: {single-point/unprotected-dependency: {severity: warning}}}
                functions:
                  cards: {tier: 1, needs: [hsm]}
                components:
                  hsm: {kind: equipment}
                """);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("single-point/component"))
                .noneMatch(Finding::isConsequence);
    }

    @Test
    void aTenancyThatHoldsAllCopiesIsOneDefect() {
        assertThat(lint("""
                        domains: {account: {kind: tenancy}}
                        functions:
                          cards: {tier: 1, needs: [ledger]}
                        components:
                          ledger: {kind: datastore, in: [account]}
                          vault: {kind: datastore, in: [account]}
                        backups:
                          nightly: {protects: ledger, variant: record-copy, uses: [vault]}
                        """))
                .filteredOn(finding -> finding.rule().equals("single-point/failure-domain"))
                .isNotEmpty()
                .allMatch(Finding::isConsequence);
    }

    @Test
    void aRoleThatEverybodyHasLeftExplainsWhyNothingWorks() {
        assertThat(lint("""
                        functions:
                          cards: {tier: 1, needs: [role:duty]}
                        components:
                          duty: {kind: role, holders: [person:jdoe]}
                          jdoe: {kind: person, until: 2026-01-31}
                        """))
                .filteredOn(finding -> finding.rule().equals("single-point/component"))
                .isNotEmpty()
                .allMatch(Finding::isConsequence);
    }

    @Test
    void anAcceptedRiskIsNarrowedByTheToolThatFails() {
        String manifest = """
                domains: {harbour: {kind: site}}
                functions:
                  cards: {tier: 1, needs: [ledger]}
                components:
                  ledger: {kind: datastore, in: [harbour]}
                  ledger-2: {kind: datastore}
                  console: {kind: tool, in: [harbour]}
                  power-switch: {kind: tool, in: [harbour]}
                backups:
                  standby: {protects: ledger, variant: hot-standby, uses: [ledger-2],
                    activation: {mode: automatic, tools: [console, power-switch]}}
                acceptedRisks:
                  old-console: {rules: [activation/recovery-path-in-failure], scope: [standby], causes: [console],
                """;
        assertThat(lint(manifest + "    " + RISK))
                .filteredOn(finding -> finding.rule().equals("activation/recovery-path-in-failure"))
                .map(finding -> finding.cause() + " " + finding.acceptedBy())
                .containsExactly("component:console old-console", "component:power-switch null");
    }

    @Test
    void nothingAnswersALockedRuleNorWhatIsWrongWithAnAcceptance() {
        assertThat(lint("""
                        policy: {rules: {function-map/objectives-missing: {locked: true}}}
                        functions:
                          cards: {tier: 1, needs: [], colour: red}
                        acceptedRisks:
                          nobody-approved: {rules: [manifest/invalid], scope: [cards]}
                          all-of-it: {scope: [cards, accepted-risk:nobody-approved],
                            rules: [manifest/invalid, governance/acceptance-incomplete, function-map/objectives-missing],
                        """ + "    " + RISK)).hasSizeGreaterThan(2).noneMatch(Finding::isAccepted);
    }

    @Test
    void anAcceptedRiskThatNamesNoRuleIsWrong() {
        assertThat(messages("""
                        functions:
                          cards: {tier: 1, needs: []}
                        acceptedRisks:
                          one: {rules: [function-map/objective-missing], scope: [cards],
                        """ + "    " + RISK))
                .contains("there is no rule \"function-map/objective-missing\"; did you mean"
                        + " \"function-map/objectives-missing\"?");
    }

    @Test
    void noPolicyCanSwitchOffWhatIsWrongWithAManifest() {
        assertThat(messages("""
                        policy: {rules: {manifest/invalid: {enabled: false}, manifest/placeholder: {severity: info}}}
                        functions: {cards: {tier: 1, needs: [], colour: red}}
                        """))
                .contains(
                        "manifest/invalid tells what is wrong with a manifest; a policy cannot make it milder",
                        "manifest/placeholder tells what is wrong with a manifest; a policy cannot make it milder",
                        "unknown key \"colour\" in a function; its keys are biaReviewed, constraint, degraded, demand, description, from, hours, impact, items, "
                                + "mao, mbco, mtd, mtpd, needs, owner, qualities, restoreAfter, rpo, rto, safeState, scenarios, sustain, tier, title, without, workRecovery");
    }

    @Test
    void aTextThatIsTooLongForThePatternOfPlaceholdersIsNone() {
        String manifest = """
                policy: {rules: {manifest/placeholder: {params: {pattern: "(a|b)*c"}}}}
                functions: {cards: {tier: 1, safeState: %s}}
                """;

        assertThat(messages(manifest.formatted("ababc")))
                .anyMatch(message -> message.contains("\"ababc\" is a placeholder"));
        assertThat(messages(manifest.formatted("ab".repeat(20_000))))
                .isNotEmpty()
                .noneMatch(message -> message.contains("is a placeholder"));
    }

    private List<String> judged(String rule, String manifest) {
        return lint(manifest).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> "%s %s %s %s"
                        .formatted(
                                finding.severity().label(),
                                finding.verdict().label(),
                                finding.object(),
                                finding.cause()))
                .toList();
    }

    private List<String> messages(String manifest) {
        return lint(manifest).stream().map(Finding::message).toList();
    }

    private List<Finding> lint(String manifest) {
        return Linted.in(folder, manifest);
    }
}
