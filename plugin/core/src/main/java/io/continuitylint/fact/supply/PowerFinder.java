package io.continuitylint.fact.supply;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.supply.PowerGap.Lack;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Power;
import io.continuitylint.model.Power.PowerType;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what the backup power that backups use lacks. */
final class PowerFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(PowerGap.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final Workspace workspace;
        private final TestLedger ledger;
        private final TestCadences cadences;
        private final Consumer<Object> facts;
        private final Set<Subject> exercised = new HashSet<>();
        private final boolean knowsExercised;

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.workspace = from.workspace();
            this.ledger = from.ledger();
            this.cadences = from.cadences();
            this.facts = facts;
            this.knowsExercised = workspace.tests().stream().noneMatch(this::mayExercise);
            for (Test test : workspace.tests()) {
                if (test.passed()) {
                    for (Reference reference : test.scope()) {
                        Subject part = workspace.find(reference);
                        if (part != null) {
                            exercised.add(part);
                        }
                    }
                }
            }
        }

        /** Of a test whose scope or outcome could not be read nothing tells what took part in it. */
        private boolean mayExercise(Test test) {
            Misread misread = workspace.misread();
            return misread.has(test.key(), "scope") || misread.has(test.key(), "outcome");
        }

        void run() {
            for (Backup backup : from.backups()) {
                Set<Component> powers = new LinkedHashSet<>();
                for (Reference use : backup.uses()) {
                    Component power = workspace.component(use);
                    if (power != null && power.power() != null && powers.add(power)) {
                        find(backup, power, power.power());
                    }
                }
            }
        }

        private void find(Backup backup, Component power, Power fields) {
            if (fields.type() == PowerType.GENERATOR) {
                generator(backup, power, fields);
            }
            if (fields.type() == PowerType.UPS && (fields.batteryReplaced() == null || fields.batteryLife() == null)) {
                lacks(
                        backup,
                        power,
                        Lack.BATTERY,
                        fields.batteryReplaced() == null ? "batteryReplaced" : "batteryLife");
            }
            boolean isSwitchedTo = fields.type() == PowerType.GENERATOR || fields.type() == PowerType.FEED;
            if (isSwitchedTo && fields.transfer() == null) {
                lacks(backup, power, Lack.TRANSFER, "transfer");
            }
            circuits(backup, power, fields);
            Component transfer = workspace.component(fields.transfer());
            if (transfer != null && knowsExercised && !exercised.contains(transfer)) {
                facts.accept(new PowerGap(
                        backup, power, Lack.TRANSFER_TEST, null, List.of(), transfer, power.at("transfer")));
            }
        }

        private void generator(Backup backup, Component power, Power fields) {
            Timespan cadence = cadences.cadence(backup, backup.cadence());
            if (cadence != null
                    && ledger.latest(backup, test -> test.passed() && ledger.isWithin(test, cadence)) == null) {
                facts.accept(new PowerGap(
                        backup,
                        power,
                        Lack.TEST,
                        cadence,
                        List.of(),
                        null,
                        backup.origin().key()));
            }
            if (fields.runsFor() == null && fields.refuelContract() == null) {
                lacks(backup, power, Lack.FUEL, "runsFor");
            }
            if (power.needs().isEmpty() && power.in().isEmpty()) {
                lacks(backup, power, Lack.SURROUNDINGS, "needs");
            }
        }

        private void circuits(Backup backup, Component power, Power fields) {
            if (fields.circuits() == null) {
                return;
            }
            List<String> uncovered = fields.circuits().needed().stream()
                    .filter(circuit -> !fields.circuits().covered().contains(circuit))
                    .toList();
            if (!uncovered.isEmpty()) {
                facts.accept(new PowerGap(
                        backup, power, Lack.CIRCUITS, null, uncovered, null, power.at("circuits", "covered")));
            }
        }

        private void lacks(Backup backup, Component power, Lack lack, String field) {
            facts.accept(new PowerGap(backup, power, lack, null, List.of(), null, power.at(field)));
        }
    }
}
