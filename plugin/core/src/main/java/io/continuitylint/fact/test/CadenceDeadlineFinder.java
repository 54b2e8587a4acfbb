package io.continuitylint.fact.test;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadline.Kind;
import io.continuitylint.fact.deadline.Deadlines;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Group;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Variant;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.evidence.TestCadences;
import io.continuitylint.view.protection.DemandingFunctions;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what has to be checked of backups as often as they are tested. */
final class CadenceDeadlineFinder implements FactFinder {

    /** Variants from which there is a way back. */
    private static final Set<Variant> GIVING_BACK = Set.of(
            Variant.HOT_STANDBY,
            Variant.WARM_STANDBY,
            Variant.ALTERNATE_SITE,
            Variant.ALTERNATE_SUPPLIER,
            Variant.ROLE_BACKUP);

    @Override
    public Set<Class<?>> types() {
        return Set.of(Deadline.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final TestCadences cadences;
        private final Deadlines deadlines;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.cadences = from.cadences();
            this.deadlines = from.deadlines();
            this.facts = facts;
        }

        void run() {
            DemandingFunctions.standIns(workspace).forEach(standIn -> {
                Timespan cadence = cadences.cadence(standIn);
                if (cadence != null && standIn instanceof Backup backup) {
                    backup(backup, cadence);
                } else if (cadence != null && isAutomatic(standIn)) {
                    // A group has nowhere to write its state, so that only a test can show it.
                    facts.accept(deadlines.again(
                            standIn,
                            Kind.STATE,
                            standIn,
                            null,
                            cadence,
                            standIn.origin().place()));
                }
            });
        }

        private static boolean isAutomatic(Subject standIn) {
            return standIn instanceof Group group
                    && group.activation() != null
                    && group.activation().mode() == Activation.Mode.AUTOMATIC;
        }

        private void backup(Backup backup, Timespan cadence) {
            LocalDate verified = backup.state() == null ? null : backup.state().verified();
            facts.accept(
                    deadlines.again(backup, Kind.STATE, backup, verified, cadence, backup.at("state", "verified")));
            if (backup.holdsData()) {
                facts.accept(integrity(backup, cadence));
            }
            if (RehearsalFinder.isStandby(backup)) {
                LocalDate checked =
                        backup.parity() == null ? null : backup.parity().checked();
                facts.accept(
                        deadlines.again(backup, Kind.PARITY, backup, checked, cadence, backup.at("parity", "checked")));
            }
            if (backup.variant() != null && GIVING_BACK.contains(backup.variant())) {
                LocalDate tested =
                        backup.failback() == null ? null : backup.failback().tested();
                facts.accept(deadlines.again(
                        backup, Kind.FAILBACK, backup, tested, cadence.times(2), backup.at("failback", "tested")));
            }
        }

        private Deadline integrity(Backup backup, Timespan cadence) {
            Sync.IntegrityCheck check =
                    backup.sync() == null ? null : backup.sync().integrityCheck();
            return deadlines.again(
                    backup,
                    Kind.INTEGRITY,
                    backup,
                    check == null ? null : check.last(),
                    cadence,
                    backup.at("sync", "integrityCheck", "last"));
        }
    }
}
