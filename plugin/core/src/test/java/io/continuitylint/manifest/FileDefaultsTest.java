package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Function;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What holds for a whole file: its owner and its defaults, and keys of one's own. */
class FileDefaultsTest extends ManifestsInAFolder {

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
}
