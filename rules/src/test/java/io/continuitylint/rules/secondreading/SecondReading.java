package io.continuitylint.rules.secondreading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The findings that the text requires, of the rules that are read a second time. */
final class SecondReading {

    /** The rules on which both readings agree, compared in every build. */
    static final List<String> AGREED = List.of(
            "single-point/component",
            "single-point/switch",
            "single-point/failure-domain",
            "single-point/unprotected-dependency",
            "independence/shared-failure-domain",
            "independence/hidden-shared-dependency",
            "independence/backup-needs-primary",
            "independence/shared-control-plane",
            "independence/shared-identity",
            "independence/shared-upstream",
            "activation/recovery-path-in-failure",
            "coverage/below-minimum",
            "recovery-time/backup-misses-rto",
            "recovery-time/data-loss-exceeds-rpo",
            "single-point/key-person",
            "independence/one-principal-destroys-all",
            "restoration/restart-deadlock",
            "readiness/copy-stale",
            "readiness/inconsistent-with-rto",
            "backup/no-point-in-time-copy");

    /** All rules that are read a second time. Those beyond the agreed ones differ in places that are known. */
    static final List<String> ALL = List.of(
            "single-point/component",
            "single-point/switch",
            "single-point/failure-domain",
            "single-point/unprotected-dependency",
            "independence/shared-failure-domain",
            "independence/hidden-shared-dependency",
            "independence/backup-needs-primary",
            "independence/shared-control-plane",
            "independence/shared-identity",
            "independence/shared-upstream",
            "activation/recovery-path-in-failure",
            "coverage/below-minimum",
            "recovery-time/backup-misses-rto",
            "recovery-time/data-loss-exceeds-rpo",
            "independence/one-principal-destroys-all",
            "single-point/key-person",
            "restoration/restart-deadlock",
            "readiness/copy-stale",
            "readiness/inconsistent-with-rto",
            "backup/no-point-in-time-copy");

    private SecondReading() {}

    static Set<Expected> findings(Evaluator evaluator, List<String> rules) {
        Set<Expected> findings = new TreeSet<>();
        findings.addAll(new SinglePointReading(evaluator).findings());
        findings.addAll(new UnprotectedReading(evaluator).findings());
        findings.addAll(new SharingReading(evaluator).findings());
        findings.addAll(new GroupReading(evaluator).findings());
        findings.addAll(new RecoveryPathReading(evaluator).findings());
        findings.addAll(new CoverageReading(evaluator).findings());
        findings.addAll(new RecoveryTimeReading(evaluator).findings());
        findings.addAll(new DataLossReading(evaluator).findings());
        findings.addAll(new CustodyReading(evaluator).findings());
        findings.addAll(new KeyPersonReading(evaluator).findings());
        findings.addAll(new BlackStartReading(evaluator).findings());
        findings.addAll(new FreshnessReading(evaluator).findings());
        findings.addAll(new ReadinessReading(evaluator).findings());
        findings.addAll(new EarlierMomentReading(evaluator).findings());
        findings.removeIf(finding -> !rules.contains(finding.rule()));
        return findings;
    }
}
