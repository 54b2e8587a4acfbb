package io.continuitylint.analysis;

import io.continuitylint.analysis.Sum.Term;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time a backup itself takes, everything it requires being up: detect and decide, then activate, do the work,
 * propagate and verify. A measured phase counts where it is longer than the declared one; a measured total replaces
 * what was not declared, and where it is longer than the sum the excess is a term of its own. See
 * docs/recovery-time.md.
 */
public final class OwnTime {

    private static final String DETECT = "detect";
    private static final String DECIDE = "decide";
    private static final String ROSTER_GAP = "roster gap";
    private static final Set<String> DECISION = Set.of(DECIDE, ROSTER_GAP);
    private static final Set<String> UNTIL_DECIDED = Set.of(DETECT, DECIDE, ROSTER_GAP);

    private final Workspace workspace;
    private final RecoveryWork work;
    private final Hours hours;

    public OwnTime(Workspace workspace, LocalDate asOf) {
        this.workspace = workspace;
        this.work = new RecoveryWork(workspace);
        this.hours = new Hours(asOf, workspace.policy().gapTolerance());
    }

    /**
     * The own time of a backup.
     *
     * @param function whose hours the activators must cover
     * @param test whose measurements count; null for none
     */
    public Sum of(Backup backup, Function function, @Nullable Test test) {
        return of(backup, function, test, 1);
    }

    /** The same where a loss makes several restores necessary at once: those beyond {@code restore.parallel} wait for their turn. */
    public Sum of(Backup backup, Function function, @Nullable Test test, int restoresAtOnce) {
        return new Addition(backup, function, test, restoresAtOnce).sum();
    }

    /** The part of an own time until the decision, in milliseconds. The rest comes after it. */
    public static long millisUntilDecided(Sum own) {
        return own.terms().stream()
                .filter(term -> UNTIL_DECIDED.contains(term.name()))
                .mapToLong(term -> term.value().toMillis())
                .sum();
    }

    /** An own time with the decision made at its deadline. */
    public static Timespan decidedBy(Sum own, Timespan deadline) {
        return replaced(own, DECISION, deadline);
    }

    /** An own time as it were with somebody on duty at all hours. */
    public static Timespan withoutRosterGap(Sum own) {
        return replaced(own, Set.of(ROSTER_GAP), Timespan.ZERO);
    }

    /**
     * How long the restores from a backup take that a loss makes necessary at once, with the verification of the last; null
     * where its size or throughput is not declared.
     */
    public static @Nullable Timespan restore(Backup backup, int atOnce) {
        return RecoveryWork.restore(backup.restore(), atOnce);
    }

    /** An own time with the restores that run at once as the work; null where no restore time is declared. */
    public static @Nullable Timespan withRestore(Sum own, Backup backup, int atOnce) {
        Timespan restore = restore(backup, atOnce);
        return restore == null ? null : replaced(own, RecoveryWork.TERMS, restore);
    }

    private static Timespan replaced(Sum own, Set<String> names, Timespan by) {
        long millis = own.terms().stream()
                .filter(term -> !names.contains(term.name()))
                .mapToLong(term -> term.value().toMillis())
                .sum();
        return Timespan.ofMillis(millis + by.toMillis());
    }

    /** The addition of the terms of one own time. */
    private final class Addition {

        private final Backup backup;
        private final Function function;
        private final @Nullable Activation activation;
        private final @Nullable Test test;
        private final Test.@Nullable Measured measured;
        private final List<Term> terms = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final int restoresAtOnce;

        Addition(Backup backup, Function function, @Nullable Test test, int restoresAtOnce) {
            this.backup = backup;
            this.function = function;
            this.restoresAtOnce = restoresAtOnce;
            this.activation = backup.activation();
            this.test = test;
            this.measured = test == null ? null : test.measured();
        }

        Sum sum() {
            detect();
            decide();
            phase(
                    "activate",
                    activation == null ? null : activation.activate(),
                    measured == null ? null : measured.activate(),
                    true);
            work();
            phase(
                    "propagate",
                    activation == null ? null : activation.propagate(),
                    measured == null ? null : measured.propagate(),
                    false);
            phase(
                    "verify",
                    activation == null ? null : activation.verify(),
                    measured == null ? null : measured.verify(),
                    false);
            return withMeasuredTotal();
        }

        private void detect() {
            Timespan declared = activation == null ? null : activation.untilDetected();
            phase(DETECT, declared, measured == null ? null : measured.detect(), true);
        }

        private void decide() {
            boolean person = activation == null
                    || activation.mode() == null
                    || activation.mode().needsPerson();
            Timespan declared = activation == null ? null : activation.untilDecided();
            Timespan tested = measured == null ? null : measured.decide();
            if (person || declared != null || tested != null) {
                phase(DECIDE, declared, tested, person);
            }
            Timespan gap = person ? rosterGap() : Timespan.ZERO;
            if (!gap.isZero()) {
                terms.add(new Term(ROSTER_GAP, gap, "nobody on duty", at("activators")));
            }
        }

        /** A role without {@code coverage} counts as always on duty; a rule of its own reports it. */
        private Timespan rosterGap() {
            List<Window> covering = new ArrayList<>();
            for (Reference reference : activation == null ? List.<Reference>of() : activation.activators()) {
                Component component = workspace.component(reference);
                Window coverage = component == null || component.role() == null
                        ? null
                        : component.role().coverage();
                covering.add(coverage == null ? Window.ALWAYS : coverage);
            }
            return covering.isEmpty() ? Timespan.ZERO : hours.longestGap(function.hours(), covering);
        }

        private void work() {
            Term longest = null;
            for (Term term : work.of(backup, restoresAtOnce)) {
                longest = longest == null || term.value().compareTo(longest.value()) > 0 ? term : longest;
            }
            Timespan tested = measured == null ? null : measured.recover();
            if (tested != null && (longest == null || tested.compareTo(longest.value()) > 0)) {
                longest = new Term("recover", tested, "measured", measuredAt("recover"));
            }
            if (longest != null) {
                terms.add(longest);
            } else if (backup.variant() != null && backup.variant().isRecord()) {
                missing.add("recover");
            }
        }

        private void phase(String name, @Nullable Timespan declared, @Nullable Timespan tested, boolean required) {
            if (tested != null && (declared == null || tested.compareTo(declared) > 0)) {
                terms.add(new Term(name, tested, "measured", measuredAt(name)));
            } else if (declared != null) {
                terms.add(new Term(name, declared, null, at(name)));
            } else if (required) {
                missing.add(name);
            } else {
                terms.add(new Term(name, Timespan.ZERO, "not declared, 0", at(name)));
            }
        }

        private Sum withMeasuredTotal() {
            Timespan total = Timespan.ZERO;
            for (Term term : terms) {
                total = total.plus(term.value());
            }
            Timespan tested = measured == null ? null : measured.total();
            if (tested == null) {
                return new Sum(List.copyOf(terms), total, List.copyOf(missing));
            }
            if (tested.compareTo(total) > 0) {
                long excess = tested.toMillis() - total.toMillis();
                terms.add(new Term(
                        missing.isEmpty() ? "measured excess" : "the rest, measured",
                        Timespan.ofMillis(excess),
                        null,
                        measuredAt("total")));
                total = tested;
            }
            return new Sum(List.copyOf(terms), total, List.of());
        }

        private Supplier<Place> measuredAt(String name) {
            return test == null ? at(name) : () -> test.at("measured", name);
        }

        /**
         * Where a phase is declared. A decision may be declared by its deadline, detection by how long a signal must
         * last.
         */
        private Supplier<Place> at(String phase) {
            if (activation != null && phase.equals(DECIDE) && activation.decide() == null) {
                return () -> backup.at("activation", "decideBy");
            }
            if (activation != null && phase.equals(DETECT) && isTriggerLonger(activation)) {
                return () -> backup.at("activation", "trigger", "for");
            }
            return () -> backup.at("activation", phase);
        }

        private static boolean isTriggerLonger(Activation activation) {
            Timespan lasting =
                    activation.trigger() == null ? null : activation.trigger().lasting();
            return lasting != null && (activation.detect() == null || lasting.compareTo(activation.detect()) > 0);
        }
    }
}
