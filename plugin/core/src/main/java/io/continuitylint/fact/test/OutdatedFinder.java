package io.continuitylint.fact.test;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.test.Outdated.Event;
import io.continuitylint.fact.test.Outdated.Proof;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.DemandingFunctions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compares what was shown of backups and groups with what happened since. */
final class OutdatedFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Outdated.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final TestLedger ledger;
        private final BackupReferences references;
        private final Consumer<Object> facts;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.ledger = from.ledger();
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
        }

        /**
         * An event that may outdate something.
         *
         * @param place made only for what is reported
         */
        private record DatedEvent(Event event, Subject by, LocalDate day, Supplier<Place> place) {}

        void run() {
            DemandingFunctions.standIns(workspace).forEach(standIn -> {
                DatedEvent change = latestChange(bothSides(standIn));
                Activation activation = Activation.of(standIn);
                Test passed = ledger.latest(standIn, Test::passed);
                if (passed != null) {
                    DatedEvent any = later(change, latestChange(toolsAndDetectors(activation)));
                    compare(standIn, Proof.TEST, passed.date(), any);
                }
                if (activation != null) {
                    compare(standIn, Proof.RUNBOOK, activation.runbookReviewed(), change);
                }
                if (standIn instanceof Backup backup) {
                    ofBackup(backup, change);
                }
            });
        }

        private void ofBackup(Backup backup, @Nullable DatedEvent change) {
            if (backup.parity() != null) {
                compare(backup, Proof.PARITY, backup.parity().checked(), change);
            }
            if (backup.independence() != null) {
                compare(backup, Proof.INDEPENDENCE, backup.independence().reviewed(), change);
            }
            if (backup.state() != null) {
                LocalDate verified = backup.state().verified();
                compare(backup, Proof.STATE, verified, change);
                compare(backup, Proof.STATE, verified, latestTest(backup));
                compare(backup, Proof.STATE, verified, latestMaintenance(backup));
            }
        }

        /** The same day is early enough: nobody writes down the hour. */
        private void compare(Subject of, Proof proof, @Nullable LocalDate shown, @Nullable DatedEvent happening) {
            if (shown != null && happening != null && shown.isBefore(happening.day())) {
                facts.accept(new Outdated(
                        of,
                        proof,
                        shown,
                        happening.event(),
                        happening.by(),
                        happening.day(),
                        happening.place().get()));
            }
        }

        /** What is protected and what is used; of a group, its members. */
        private List<Subject> bothSides(Subject standIn) {
            List<Subject> both = new ArrayList<>();
            references.primaries(standIn).forEach(primary -> both.addAll(references.components(primary)));
            if (standIn instanceof Backup backup) {
                both.addAll(references.used(backup));
            }
            return both;
        }

        /** The tools and detectors of an activation. */
        private List<Subject> toolsAndDetectors(@Nullable Activation activation) {
            List<Subject> toolsAndDetectors = new ArrayList<>();
            if (activation != null) {
                addFound(activation.detectedBy(), toolsAndDetectors);
                activation.tools().forEach(tool -> addFound(tool.references(), toolsAndDetectors));
            }
            return toolsAndDetectors;
        }

        private void addFound(List<Reference> references, List<Subject> found) {
            for (Reference reference : references) {
                Subject subject = workspace.find(reference);
                if (subject != null) {
                    found.add(subject);
                }
            }
        }

        private static @Nullable DatedEvent latestChange(List<Subject> subjects) {
            DatedEvent latest = null;
            for (Subject subject : subjects) {
                if (subject instanceof Component component && component.changed() != null) {
                    latest = later(
                            latest,
                            new DatedEvent(
                                    Event.CHANGE, component, component.changed(), () -> component.at("changed")));
                }
            }
            return latest;
        }

        private @Nullable DatedEvent latestTest(Backup backup) {
            Test test = ledger.latest(backup, any -> any.date() != null);
            return test == null || test.date() == null
                    ? null
                    : new DatedEvent(Event.TEST, test, test.date(), () -> test.at("date"));
        }

        private static @Nullable DatedEvent latestMaintenance(Backup backup) {
            DatedEvent latest = null;
            for (Backup.Maintenance entry : backup.maintenance()) {
                if (entry.last() != null) {
                    latest = later(
                            latest,
                            new DatedEvent(
                                    Event.MAINTENANCE,
                                    backup,
                                    entry.last(),
                                    () -> entry.origin().at("last")));
                }
            }
            return latest;
        }

        /** Of two on one day the smaller by its key, whatever their order in the file. */
        private static @Nullable DatedEvent later(@Nullable DatedEvent one, @Nullable DatedEvent other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            int compared = other.day().compareTo(one.day());
            boolean smaller = other.by().key().compareTo(one.by().key()) < 0;
            return compared > 0 || compared == 0 && smaller ? other : one;
        }
    }
}
