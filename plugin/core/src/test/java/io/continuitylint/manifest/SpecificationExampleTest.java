package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Workspace;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worked example: a team file and the file of a drill, without the files they refer to. */
class SpecificationExampleTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsWrongWithItButWhatItsOtherFilesDeclare() {
        assertThat(read().findings()).isNotEmpty().extracting(Finding::rule).containsOnly(Reading.DANGLING);
    }

    @Test
    void itsBackupsAreReadWithAllTheyPromise() {
        Workspace workspace = read().workspace();

        assertThat(workspace.backups()).containsOnlyKeys("auth-db-standby", "ledger-copy");
        assertThat(workspace.groups()).containsOnlyKeys("card-authorisation/auth-a");
        Backup standby = Objects.requireNonNull(workspace.backups().get("auth-db-standby"));
        assertThat(Objects.requireNonNull(standby.coverage()).capacity()).hasToString("1100 tps");
        assertThat(Objects.requireNonNull(standby.activation()).propagate()).hasToString("60s");
        assertThat(Objects.requireNonNull(workspace.tests().get(0).measured()).total())
                .hasToString("4m10s");
    }

    private WorkspaceReader.Result read() {
        return new Manifests(folder)
                .with("continuity/payments.yaml", """
                    owner: role:payments-lead
                    functions:
                      card-authorisation:
                        title: Authorise card payments
                        tier: 1
                        mtpd: 2h
                        rto: 15m
                        rpo: 0s
                        mbco: 60%
                        demand: {peak: 1200 tps}
                        constraint: auth-db
                        needs:
                          - {anyOf: [auth-a, auth-b]}
                          - use: auth-db
                            backups:
                              - id: auth-db-standby
                                variant: hot-standby
                                uses: [auth-db-west]
                                owner: role:dba-lead
                                readiness: hot
                                coverage: {capacity: 1100 tps, endurance: 30d, datasets: [ledger]}
                                access: {credentials: [cred-db-failover], authority: [failover-db]}
                                sync: {mode: sync, lag: 0s, monitoredBy: mon-ext, alertTo: role:dba-lead, propagatesDeletes: true}
                                activation:
                                  mode: automatic
                                  trigger: {signal: quorum lost, threshold: 3 of 5 probes, for: 20s}
                                  detectedBy: [mon-ext]
                                  detect: 30s
                                  activate: 60s
                                  propagate: 60s
                                  recover: 2m
                                  verify: 1m
                                  fencing: STONITH on old primary
                                  runbook: runbooks/db-failover.md
                                  runbookAlsoAt: [printed-binder]
                                  flapGuard: 10m
                                failback: {procedure: runbooks/db-failback.md, tested: 2026-09-12}
                              - id: ledger-copy
                                variant: record-copy
                                uses: [ledger-vault]
                                owner: role:dba-lead
                                readiness: recoverable
                                coverage: {datasets: [ledger]}
                                sync: {mode: periodic, interval: 1d, pointInTime: true, consistency: application,
                                       monitoredBy: mon-ext, alertTo: role:dba-lead}
                                restore: {target: [auth-db-west], size: 2 TB, throughput: 4 TB/h, verify: 20m}
                                activation: {mode: manual, decideBy: 10m, activators: [role:dba-lead], detect: 5m,
                                             activate: 10m, runbook: runbooks/db-restore.md}
                    """)
                .with("continuity/tests/2026-09.yaml", """
                    tests:
                      - {date: 2026-09-12, backup: auth-db-standby, kind: failover-load, outcome: pass, load: 1100 tps,
                         duration: 2h, measured: {total: 4m10s, dataLoss: 0s}, isolated: [dc-east], failback: pass,
                         activators: [person:mkim], evidence: drills/2026-09-12.pdf}
                    """)
                .read();
    }
}
