package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceReaderTest {

    private static final String FUNCTION_KEYS =
            "biaReviewed, constraint, degraded, demand, description, from, hours, impact, items, mao, mbco, mtd, mtpd, needs, owner, qualities, restoreAfter, rpo, rto, safeState, scenarios, sustain, tier, title, without, workRecovery";

    private static final String KINDS =
            "authority, communication, component, contract, control-plane, cooling, counterparty, credential,"
                    + " datastore, dns, document, equipment, function, identity, key, monitor, network, person, power, queue,"
                    + " records, role, room, service, site, software, spare, stock, supplier, system, team, tool";

    @TempDir
    private Path folder;

    private Manifests manifests = new Manifests(Path.of(""));

    @BeforeEach
    void writeIntoTheFolder() {
        manifests = new Manifests(folder);
    }

    @Test
    void aWorkspaceIsTheUnionOfItsFiles() {
        WorkspaceReader.Result read = manifests
                .with("continuity/a.yaml", "components: {mkim: {kind: person}}")
                .with("continuity/b.yaml", "functions: {pay: {owner: person:mkim, needs: [mkim]}}")
                .read();

        assertThat(read.findings()).isEmpty();
        assertThat(read.workspace().components()).containsOnlyKeys("mkim");
        assertThat(read.workspace().functions()).containsOnlyKeys("pay");
        assertThat(read.workspace().files())
                .extracting(SourceFile::name)
                .containsExactly("continuity/a.yaml", "continuity/b.yaml");
    }

    @Test
    void aFolderWithoutManifestsIsAnEmptyWorkspace() {
        WorkspaceReader.Result read = manifests.read();

        assertThat(read.findings()).isEmpty();
        assertThat(read.workspace().files()).isEmpty();
        assertThat(read.workspace().policy().criticalTiers()).containsExactlyInAnyOrder(1, 2);
    }

    // ---- files

    @Test
    void aFileThatDeclaresNothingIsAFinding() {
        manifests
                .withText("continuity/comment.yaml", "# later\n")
                .withText("continuity/dashes.yaml", "---\n")
                .withText("continuity/empty.yaml", "")
                .with("continuity/owner.yaml", "owner: role:lead\nx-note: later\nfunctions: {}\ntests: []\n")
                .with("continuity/people.yaml", "components: {lead: {kind: role}}\n")
                .with("continuity/policy.yaml", "policy: {}\n")
                .with("continuity/tests.yaml", "tests: [{date: 2027-01-01, component: lead, kind: tabletop}]\n")
                .with("continuity/version.yaml", "");

        String nothing = ":1: this file declares nothing; declare functions, components or what else belongs to a"
                + " manifest, or remove the file";
        assertThat(manifests.findings())
                .filteredOn(finding -> finding.contains("nothing"))
                .containsExactly(
                        "continuity/comment.yaml" + nothing,
                        "continuity/dashes.yaml" + nothing,
                        "continuity/empty.yaml" + nothing,
                        "continuity/owner.yaml" + nothing,
                        "continuity/version.yaml" + nothing);
    }

    @Test
    void aFileWithoutTheVersionLearnsWhyItIsReadAndWhatItLooksLike() {
        manifests
                .withText("continuity/list.yaml", "- a\n")
                .withText("continuity/other.yaml", "services: {web: {}}\nvolumes: {}\n")
                .withText("continuity/web.yaml", "services: {web: {image: nginx}}\n")
                .withText("continuity/catalog.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Component\n")
                .withText("continuity/deploy.yaml", "apiVersion: apps/v1\nkind: Deployment\n")
                .withText("shop.continuity.yaml", "functions: {}\n");

        String version =
                ":1: a manifest needs \"continuity: 1\", the version of its format; this file is read because ";
        String folder = version + "it lies below a folder continuity";
        String if1 = ": list it in excludes if it is one";
        assertThat(manifests.findings())
                .containsExactly(
                        "continuity/catalog.yaml" + folder + ", but looks like a Backstage component" + if1,
                        "continuity/deploy.yaml" + folder + ", but looks like a Kubernetes object" + if1,
                        "continuity/list.yaml" + folder,
                        "continuity/other.yaml" + folder,
                        "continuity/web.yaml" + folder + ", but looks like a Compose file" + if1,
                        "shop.continuity.yaml" + version + "its name says that it is one");
    }

    @Test
    void aTemplateThatIsNoYamlIsRecognised() {
        manifests.withText("continuity/deploy.yaml", "{{- if .Values.on }}\nkind: Deployment\n{{- end }}\n");

        assertThat(manifests.findings())
                .singleElement()
                .asString()
                .contains("looks like a template, such as one of Helm: list it in excludes");
    }

    @Test
    void anotherVersionIsToldWhichOneIsRead() {
        manifests.withText("continuity.yaml", "# of the future\ncontinuity: 2\ncomponents: {lead: {kind: role}}\n");

        assertThat(manifests.findings())
                .containsExactly("continuity.yaml:2: \"continuity: 2\" is another version of the format; this linter"
                        + " reads version 1, so write \"continuity: 1\"");
    }

    @Test
    void whatSeemsWrongInAnotherVersionFollowsFromIt() {
        List<Finding> findings = manifests
                .withText("continuity.yaml", "continuity: 2\ncomponents: {lead: {kind: role, novel: 1}}\n")
                .read()
                .findings();

        assertThat(findings).hasSize(2);
        assertThat(findings).filteredOn(Finding::isConsequence).hasSize(1);
    }

    @Test
    void twoPoliciesAboveAreOneTooMany() {
        manifests
                .with("continuity/policy.yaml", "policy: {gapTolerance: 2h}")
                .with("continuity/policy.yml", "policy: {gapTolerance: 3h}")
                .with("module/continuity/pay.yaml", "functions: {pay: {needs: []}}");

        assertThat(Manifests.inWords(module()))
                .containsExactly("../continuity/policy.yml:2: the policy is declared twice; the first is at"
                        + " ../continuity/policy.yaml:2:1");
    }

    @Test
    void aBrokenFileHidesNothingOfTheOthers() {
        manifests
                .with(
                        "continuity/a.yaml",
                        "components:\n  hsm: {kind: equipment}\n  feed: @power\n  lost: {kind: power}\n")
                .with("continuity/b.yaml", "functions:\n  pay:\n    tire: 1\n    needs: [hsm, lost, gone]\n");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity/a.yaml:4: a value cannot start with @; write it in quotes",
                        "continuity/b.yaml:4: unknown key \"tire\" in a function; its keys are " + FUNCTION_KEYS
                                + "; did you mean \"tier\"?",
                        "continuity/b.yaml:5: \"lost\" names nothing: there is no component or function with that id",
                        "continuity/b.yaml:5: \"gone\" names nothing: there is no component or function with that id");
    }

    @Test
    void whatIsMissingBecauseAFileBreaksOffIsFoldedUnderTheBreak() {
        List<Finding> findings = manifests
                .with("continuity/a.yaml", "components:\n  feed: @power\n  lost: {kind: power}\n")
                .with("continuity/b.yaml", "functions: {pay: {needs: [lost, gone]}}")
                .read()
                .findings();

        String breaking = findings.stream()
                .filter(finding -> finding.message().startsWith("a value cannot start"))
                .findFirst()
                .orElseThrow()
                .fingerprint();
        assertThat(findings)
                .filteredOn(Finding::isConsequence)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("lost"))
                .extracting(Finding::explainedBy)
                .isEqualTo(breaking);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongLineBehindABreakCostsNoTime() {
        manifests.with("continuity.yaml", "owner: @lead\n# " + "x".repeat(1_000_000) + "\n");

        assertThat(manifests.findings())
                .containsExactly("continuity.yaml:2: a value cannot start with @; write it in quotes");
    }

    @Test
    void whatIsInASecondDocumentIsMissedBecauseOfIt() {
        List<Finding> findings =
                manifests.withText("continuity.yaml", """
                    continuity: 1
                    functions: {pay: {needs: [lost]}}
                    ---
                    components:
                      lost: {kind: power}
                    """).read().findings();

        assertThat(findings).hasSize(2);
        assertThat(findings)
                .filteredOn(Finding::isConsequence)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("\"lost\" names nothing"));
    }

    @Test
    void aTextThatYamlTookForItsOwnIsReportedOnceAndExplainsNothingElse() {
        List<Finding> findings = manifests.with("continuity.yaml", """
                    functions:
                      pay:
                        owner: *lead
                        rto: >4
                        safeState: &orders
                        tier: 9
                    """).read().findings();

        assertThat(findings)
                .map(Finding::message)
                .containsExactly(
                        "*lead refers to an anchor that is not there, or to what it is part of; if it is text, write it"
                                + " in quotes",
                        "a value that starts with > or | must be written in quotes",
                        "a value that starts with & must be written in quotes",
                        "tier: \"9\" is not a tier; write 1, 2, 3 or 4");
        assertThat(findings).noneMatch(Finding::isConsequence);
    }

    @Test
    void aFindingIsOneLineWhateverItQuotes() {
        manifests.with("continuity.yaml", "functions: {pay: {\"ho\\nrs\": 24x7, tier: \"\\e[31m\", needs: []}}");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity.yaml:2: unknown key \"ho\\u000Ars\" in a function; its keys are " + FUNCTION_KEYS
                                + "; did you mean \"hours\"?",
                        "continuity.yaml:2: U+001B (escape) is written here as an escape; delete it");
    }

    @Test
    void anObjectThatIsWrongLeavesTheOthersAlone() {
        WorkspaceReader.Result read = manifests
                .with("continuity.yaml", "components:\n  a: text\n  b: {kind: person}\n")
                .read();

        assertThat(Manifests.inWords(read))
                .containsExactly("continuity.yaml:3: a is \"text\"; it must be a mapping with keys");
        assertThat(read.workspace().components()).containsOnlyKeys("b");
    }

    // ---- ids

    @Test
    void twoFilesCannotDeclareOneIdAndTheFirstByNameCounts() {
        WorkspaceReader.Result read = manifests
                .with("continuity/a.yaml", "components: {mkim: {kind: person, title: first}}")
                .with("continuity/b.yaml", "components: {mkim: {kind: person, title: second}}")
                .read();

        assertThat(Manifests.inWords(read))
                .containsExactly("continuity/b.yaml:2: the component mkim is declared twice; the first is at"
                        + " continuity/a.yaml:2:14");
        assertThat(read.findings().get(0).related()).hasSize(1);
        assertThat(component(read.workspace(), "mkim").title()).isEqualTo("first");
    }

    @Test
    void whatASecondFunctionOfOneIdHoldsIsNotAnObjectAndNotReportedAgain() {
        String function =
                "functions: {pay: {needs: [{use: line, backups: [{id: %s, variant: archive}]}, {anyOf: [line]}]}}";
        WorkspaceReader.Result read = manifests
                .with("continuity/a.yaml", "components: {line: {kind: network}}\n" + function.formatted("spare"))
                .with("continuity/b.yaml", function.formatted("other"))
                .with("continuity/c.yaml", "tests: [{date: 2026-01-01, backup: other, kind: restore, outcome: pass}]")
                .read();

        assertThat(Manifests.inWords(read))
                .containsExactly("continuity/b.yaml:2: the function pay is declared twice; the first is at"
                        + " continuity/a.yaml:3:13");
        assertThat(read.workspace().backups()).containsOnlyKeys("spare");
        assertThat(read.workspace().groups()).containsOnlyKeys("pay/line");
    }

    @Test
    void theIdOfAnInlineBackupAndOfAGroupIsMadeFromWhatTheyServe() {
        Workspace workspace = manifests.with("continuity.yaml", """
            functions:
              pay:
                needs:
                  - {use: line-a, backups: [{variant: warm-standby, uses: [line-b]}]}
                  - {use: component:line-b, backups: [{id: own, variant: warm-standby, uses: [line-a]}]}
                  - {anyOf: [network:line-a, line-b]}
                  - {id: both, quorum: 2, of: [line-a, line-b]}
            components:
              line-a: {kind: network}
              line-b: {kind: network, needs: [{units: 1, of: [line-a]}]}
            """).read().workspace();

        assertThat(workspace.backups()).containsOnlyKeys("own", "pay/line-a");
        assertThat(workspace.groups()).containsOnlyKeys("both", "line-b/line-a", "pay/line-a");
        Backup inline = Objects.requireNonNull(workspace.backups().get("pay/line-a"));
        assertThat(inline.inlineOf()).hasToString("Target[entity=FUNCTION, id=pay]");
        assertThat(inline.protects()).extracting(Reference::id).containsExactly("line-a");
        Group both = Objects.requireNonNull(workspace.groups().get("both"));
        assertThat(both.required()).isEqualTo(2);
        assertThat(both.form()).isEqualTo(Group.Form.QUORUM);
    }

    @Test
    void groupsThatBeginWithTheSameMemberNeedAnId() {
        manifests.with("continuity.yaml", """
            functions:
              pay:
                needs:
                  - {anyOf: [line-a, line-b]}
                  - {quorum: 2, of: [line-a, line-b]}
            components:
              line-a: {kind: network}
              line-b: {kind: network}
            """);

        assertThat(manifests.findings())
                .containsExactly("continuity.yaml:6: the group pay/line-a is declared twice, first at"
                        + " continuity.yaml:5:10; give this one an id of its own");
    }

    @Test
    void theToolsOfARecoveryMayBeAlternativesAndAreNotGroups() {
        WorkspaceReader.Result read = manifests.with("continuity.yaml", """
            components: {a: {kind: tool}, b: {kind: tool}, db: {kind: datastore}}
            backups:
              copy:
                protects: db
                variant: record-copy
                uses: [a]
                activation: {mode: manual, tools: [a, {anyOf: [a, b]}, {use: b, hard: false, because: slow without}]}
            """).read();

        assertThat(read.findings()).isEmpty();
        assertThat(read.workspace().groups()).isEmpty();
        Backup copy = Objects.requireNonNull(read.workspace().backups().get("copy"));
        assertThat(Objects.requireNonNull(copy.activation()).tools())
                .extracting(Need::hard)
                .containsExactly(true, true, false);
    }

    // ---- references

    @Test
    void aReferenceIsLookedForAmongTheTypesOfItsField() {
        WorkspaceReader.Result read = manifests.with("continuity.yaml", """
            domains: {harbour: {kind: site}}
            components: {harbour: {kind: site, in: [harbour]}, mkim: {kind: person, site: domain:harbour}}
            functions: {pay: {needs: [site:harbour, component:mkim], owner: person:mkim}}
            """).read();

        assertThat(read.findings()).isEmpty();
        assertThat(component(read.workspace(), "harbour")
                        .in()
                        .get(0)
                        .anyOf()
                        .get(0)
                        .target())
                .hasToString("Target[entity=DOMAIN, id=harbour]");
    }

    @Test
    void whatAReferenceNamesMustExistAndBeOfTheRightKind() {
        manifests.with("continuity.yaml", """
            domains: {harbour: {kind: site}}
            components:
              mkim: {kind: person}
              duty: {kind: role, holders: [duty]}
            functions:
              pay:
                owner: role:mkim
                needs:
                  - mkin
                  - harbour
                  - rolle:duty
                  - domain:harbour
            """);

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity.yaml:5: duty is of kind role; this must be a person",
                        "continuity.yaml:8: \"role:mkim\" names nothing: mkim is of kind person; write person:mkim",
                        "continuity.yaml:10: \"mkin\" names nothing: there is no component or function with that id; did"
                                + " you mean \"mkim\"?",
                        "continuity.yaml:11: \"harbour\" names a domain; this must be a component or function",
                        "continuity.yaml:12: \"rolle:duty\" names nothing: there is no kind \"rolle\"; write one of "
                                + KINDS
                                + "; did you mean \"role:duty\"?",
                        "continuity.yaml:13: \"domain:harbour\" names a domain; this must be a component or function");
    }

    @Test
    void aReferenceToWhatDeclaresNoKindIsNotReported() {
        manifests.with(
                "continuity.yaml",
                "components: {mkim: {}}\nfunctions: {pay: {owner: person:mkim, needs: [role:mkim]}}");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity.yaml:2: mkim has no \"kind\"; write one, such as system, person or supplier");
    }

    @Test
    void aReferenceThatResolvesToNothingIsKeptAsItWasWritten() {
        Function pay = function(
                manifests
                        .with("continuity.yaml", "functions: {pay: {needs: [service:gone]}}")
                        .read(),
                "pay");

        Reference gone = pay.needs().get(0).references().get(0);
        assertThat(gone.resolves()).isFalse();
        assertThat(gone).hasToString("service:gone");
    }

    // ---- what holds for a whole file

    @Test
    void theOwnValueWinsThenTheDefaultsThenTheOwnerOfTheFile() {
        Workspace workspace = manifests.with("continuity.yaml", """
            owner: role:lead
            defaults:
              function: {rto: 4h, without: [site]}
              component: {owner: role:operators, repair: 2d}
              backup: {owner: role:operators, readiness: warm}
            functions:
              pay: {needs: []}
              ship: {rto: 1h, owner: mkim, needs: []}
            components:
              lead: {kind: role, owner: mkim}
              operators: {kind: role, repair: 1h}
              mkim: {kind: person}
            backups:
              a: {protects: mkim, variant: role-backup, uses: [lead]}
              b: {protects: mkim, variant: role-backup, uses: [lead], owner: mkim, readiness: cold}
            """).read().workspace();

        Function pay = Objects.requireNonNull(workspace.functions().get("pay"));
        Function ship = Objects.requireNonNull(workspace.functions().get("ship"));
        assertThat(List.of(String.valueOf(pay.owner()), String.valueOf(ship.owner())))
                .containsExactly("lead", "mkim");
        assertThat(List.of(String.valueOf(pay.rto()), String.valueOf(ship.rto())))
                .containsExactly("4h", "1h");
        assertThat(pay.without()).hasSize(1);
        assertThat(component(workspace, "lead").owner()).hasToString("mkim");
        assertThat(component(workspace, "mkim").owner()).hasToString("operators");
        assertThat(component(workspace, "operators").repair()).isEqualTo(Timespan.ofMillis(3_600_000));
        assertThat(workspace.backups().values())
                .map(backup -> backup.owner() + " " + backup.readiness())
                .containsExactly("operators warm", "mkim cold");
    }

    @Test
    void theOwnerOfAFileOwnsNoBackup() {
        WorkspaceReader.Result read = manifests.with("continuity.yaml", """
            owner: mkim
            components: {mkim: {kind: person}}
            backups: {a: {protects: mkim, variant: role-backup, uses: [mkim]}}
            """).read();

        assertThat(Objects.requireNonNull(read.workspace().backups().get("a")).owner())
                .isNull();
    }

    @Test
    void defaultsHoldForTheirOwnFileOnly() {
        WorkspaceReader.Result read = manifests
                .with("continuity/a.yaml", "defaults: {function: {rto: 4h}}\nfunctions: {pay: {needs: []}}")
                .with("continuity/b.yaml", "functions: {ship: {needs: []}}")
                .read();

        assertThat(function(read, "ship").rto()).isNull();
    }

    @Test
    void whatIsWrongForAWholeFileIsReportedOnceAndBelongsToTheFile() {
        List<Finding> findings = manifests.with("continuity.yaml", """
            owner: role:gone
            defaults: {function: {rto: soon, restoreAfter: [gone]}, component: {batteryLife: 4y, colour: red}}
            functions: {a: {needs: []}, b: {needs: []}}
            components: {c: {kind: service}}
            """).read().findings();

        assertThat(findings).hasSize(3).extracting(Finding::object).containsOnly("file:continuity.yaml");
    }

    @Test
    void whatIdentifiesAnObjectIsNotADefault() {
        manifests.with("continuity.yaml", "defaults:\n  backup: {id: x}\n  component: {kind: service}\n");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity.yaml:3: unknown key \"id\" in the defaults of a backup; its keys are access,"
                                + " activation, borrowed, cadence, copies, cost, coverage, description, failback,"
                                + " independence, maintenance, owner, parity, readiness, reclaim, reserved, restore,"
                                + " reviewed, skills, state, sync, title, uses, variant",
                        "continuity.yaml:4: unknown key \"kind\" in the defaults of a component");
    }

    @Test
    void keysOfOnesOwnAreIgnoredOnEveryLevel() {
        manifests.with("continuity.yaml", """
            x-by: a machine
            functions:
              pay: {x-cost: {a: [b]}, demand: {peak: 5 tps, x-source: guess}, needs: [{use: hsm, x-why: "?"}]}
            components: {hsm: {kind: equipment, x-rack: 4}}
            tests: [{date: 2026-01-01, function: pay, kind: tabletop, outcome: pass, x-id: 7}]
            """);

        assertThat(manifests.findings()).isEmpty();
    }

    // ---- days

    @Test
    void whatCameAfterAChosenDayIsNotKnownYet() {
        WorkspaceReader.Result read = manifests.with("continuity.yaml", FUTURE).read();

        assertThat(read.findings()).isEmpty();
        assertThat(function(read, "pay").biaReviewed()).isNull();
        assertThat(read.workspace().tests())
                .extracting(test -> String.valueOf(test.date()))
                .containsExactly("2026-11-21");
        assertThat(Objects.requireNonNull(component(read.workspace(), "mkim").person())
                        .until())
                .hasToString("2030-01-01");
    }

    @Test
    void whatCameAfterTodayIsImpossible() {
        WorkspaceReader.Result read = manifests.with("continuity.yaml", FUTURE).readToday();

        assertThat(Manifests.inWords(read))
                .containsExactly(
                        "continuity.yaml:2: biaReviewed: 2026-11-21 is after today (2026-11-20)",
                        "continuity.yaml:6: date: 2026-11-22 is after today (2026-11-20)");
        assertThat(read.workspace().tests()).hasSize(1);
    }

    private static final String FUTURE = """
        functions: {pay: {biaReviewed: 2026-11-21, needs: []}}
        components: {mkim: {kind: person, until: 2030-01-01}}
        tests:
          - {date: 2026-11-21, function: pay, kind: tabletop, outcome: pass}
          - {date: 2026-11-22, function: pay, kind: tabletop, outcome: pass}
        """;

    @Test
    void testsAreInOrderOfTheirDaysWhateverTheirFiles() {
        WorkspaceReader.Result read = manifests
                .with(
                        "continuity/tests/b.yaml",
                        "tests: [{date: 2026-01-02, function: pay, kind: tabletop, outcome: pass}]")
                .with("continuity/tests/a.yaml", """
                    functions: {pay: {needs: []}}
                    tests:
                      - {date: 2026-01-03, function: pay, kind: tabletop, outcome: pass}
                      - {kind: tabletop, function: pay, date: 2026-01-01, outcome: pass}
                    """)
                .read();

        assertThat(read.workspace().tests())
                .extracting(io.continuitylint.model.Test::id)
                .containsExactly(
                        "continuity/tests/a.yaml/tests/1",
                        "continuity/tests/b.yaml/tests/0",
                        "continuity/tests/a.yaml/tests/0");
    }

    // ---- policy

    @Test
    void withoutAPolicyTheDefaultsHold() {
        var policy = manifests.read().workspace().policy();

        assertThat(policy.humanDecisionFloor()).hasToString("15m");
        assertThat(policy.tier(1).testCadence()).hasToString("3mo");
        assertThat(policy.tier(4).testCadence()).isNull();
        assertThat(policy.maxAcceptance().values()).map(Timespan::toString).containsExactly("90d", "180d", "1y", "1y");
    }

    @Test
    void aPolicyChangesWhatItSetsAndLeavesTheRest() {
        var read = manifests.with("continuity/policy.yaml", """
            policy:
              criticalTiers: [1, 2, 3]
              tiers: {1: {testCadence: 1mo, testKind: {data: tabletop}, minDistance: 50 km}, 2: {testCadence: none}}
              readinessRto: {warm: 10m}
              rules: {test/overdue: {severity: warning, locked: true, params: {grace: 10d, of: [a, b]}}}
              frameworks: [dora, cis]
            """).read();

        assertThat(read.findings()).isEmpty();
        var policy = read.workspace().policy();
        assertThat(policy.isCritical(3)).isTrue();
        assertThat(policy.tier(1).testCadence()).hasToString("1mo");
        assertThat(policy.tier(1).testKindCadence()).hasToString("1y");
        assertThat(policy.tier(2).testCadence()).isNull();
        assertThat(Objects.requireNonNull(policy.rules().get("test/overdue")).params())
                .hasEntrySatisfying("of", param -> assertThat(param.texts()).containsExactly("a", "b"));
    }

    @Test
    void whatIsWrongWithAPolicyIsReportedAndTheDefaultHolds() {
        manifests.with("continuity/policy.yaml", """
            policy:
              tiers: {1: {testCadence: 0s, minDistance: 50 miles}, 5: {}}
              criticalTiers: [one]
              frameworks: [iso]
              rules: {test/overdue: {severity: fatal}}
            """);

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity/policy.yaml:3: testCadence: \"0s\" must be longer than 0",
                        "continuity/policy.yaml:3: minDistance: 50 miles is not in kilometres; write a distance such as 50 km",
                        "continuity/policy.yaml:3: unknown key \"5\" in the tiers; its keys are 1, 2, 3, 4",
                        "continuity/policy.yaml:4: criticalTiers: \"one\" is not a tier; write 1, 2, 3 or 4",
                        "continuity/policy.yaml:5: frameworks: \"iso\" is unknown; write one of iso22301, nist-800-53,"
                                + " dora, ffiec, soc2, hipaa, nfpa110, nerc-eop, cis, fedramp-20x",
                        "continuity/policy.yaml:6: severity: \"fatal\" is unknown; write one of error, warning, info");
        assertThat(manifests.read().workspace().policy().tier(1).testCadence()).hasToString("3mo");
    }

    @Test
    void thereIsOnePolicy() {
        manifests
                .with("continuity/a.yaml", "policy: {gapTolerance: 2h}")
                .with("continuity/b.yaml", "policy: {gapTolerance: 3h}");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity/b.yaml:2: the policy is declared twice; the first is at continuity/a.yaml:2:1");
        assertThat(manifests.read().workspace().policy().gapTolerance()).hasToString("2h");
    }

    @Test
    void theModulesOfARepositoryShareThePolicyAboveThemAndNothingElse() {
        manifests
                .with("continuity/policy.yaml", "policy: {gapTolerance: 2h}\ncomponents: {mkim: {kind: persn}}")
                .with("module/continuity/pay.yaml", "functions: {pay: {needs: [mkim]}}");

        WorkspaceReader.Result read = module();

        assertThat(read.workspace().policy().gapTolerance()).hasToString("2h");
        assertThat(read.policyFile()).isEqualTo("../continuity/policy.yaml");
        assertThat(read.workspace().components()).isEmpty();
        assertThat(read.workspace().files())
                .extracting(SourceFile::name)
                .containsExactly("../continuity/policy.yaml", "continuity/pay.yaml");
        assertThat(Manifests.inWords(read))
                .containsExactly(
                        "continuity/pay.yaml:2: \"mkim\" names nothing: there is no component or function with that id");
    }

    @Test
    void aPolicyAboveThatCannotBeReadIsNotPassedOverInSilence() {
        manifests
                .with("continuity/policy.yaml", "policy: {gapTolerance: @}")
                .with("module/continuity/pay.yaml", "functions: {pay: {needs: []}}");

        assertThat(Manifests.inWords(module()))
                .containsExactly("../continuity/policy.yaml:2: a value cannot start with @; write it in quotes");
    }

    @Test
    void thePolicyHoldsForSingleFilesToo() throws IOException {
        manifests
                .with("continuity/policy.yaml", "policy: {gapTolerance: 2h}")
                .with("continuity/pay.yaml", "functions: {pay: {needs: []}}");
        Path pay = folder.resolve("continuity/pay.yaml");

        assertThat(Manifests.read(folder, true, pay).workspace().policy().gapTolerance())
                .hasToString("2h");
        Files.delete(folder.resolve("continuity/policy.yaml"));
        assertThat(Manifests.read(folder, true, pay).workspace().policy().gapTolerance())
                .hasToString("1h");
    }

    /** A module of a build whose top is the folder. */
    private WorkspaceReader.Result module() {
        return WorkspaceReader.read(new WorkspaceReader.Request(
                folder.resolve("module"), List.of(), List.of(), List.of(), folder, Manifests.DAY, true));
    }

    private static Component component(Workspace workspace, String id) {
        return Objects.requireNonNull(workspace.components().get(id));
    }

    private static Function function(WorkspaceReader.Result read, String id) {
        Map<String, Function> functions = read.workspace().functions();
        return Objects.requireNonNull(functions.get(id));
    }
}
