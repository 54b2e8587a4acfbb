package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The time of a backup itself, in milliseconds; where phases are missing a lower bound (recovery-time.md, own). */
record OwnTime(Evaluator evaluator) {

    long known(Backup backup, Function function) {
        Activation activation = backup.activation();
        Test.Measured measured = new Measurements(evaluator).of(backup);
        long sum = 0;
        if (activation != null) {
            Timespan lasting =
                    activation.trigger() == null ? null : activation.trigger().lasting();
            sum += Math.max(millis(activation.detect()), millis(lasting));
            sum += decide(activation);
            sum += millis(activation.activate()) + millis(activation.propagate()) + millis(activation.verify());
            if (activation.mode() != Activation.Mode.AUTOMATIC) {
                sum += new Roster(evaluator.things()).gap(backup, function);
            }
            if (measured != null) {
                sum += Math.max(0, millis(measured.detect()) - Math.max(millis(activation.detect()), millis(lasting)));
            }
        } else if (measured != null) {
            sum += millis(measured.detect());
        }
        sum += work(backup);
        return measured == null ? sum : Math.max(sum, millis(measured.total()));
    }

    private static long decide(Activation activation) {
        if (activation.decide() != null) {
            return millis(activation.decide());
        }
        return activation.mode() == Activation.Mode.AUTOMATIC ? 0 : millis(activation.decideBy());
    }

    /** The longest of what is done at the same time. */
    private long work(Backup backup) {
        List<Long> terms = new ArrayList<>(List.of(0L));
        if (backup.activation() != null) {
            terms.add(millis(backup.activation().recover()));
        }
        if (backup.restore() != null
                && backup.restore().size() != null
                && backup.restore().throughput() != null) {
            double hours = backup.restore().size().number().doubleValue()
                    / backup.restore().throughput().number().doubleValue();
            terms.add(Math.round(hours * 3_600_000) + millis(backup.restore().verify()));
        }
        evaluator.things().nodes(backup.uses()).stream()
                .map(evaluator.things()::component)
                .filter(Objects::nonNull)
                .forEach(used -> terms.addAll(ofUsed(used, backup)));
        return Collections.max(terms);
    }

    private List<Long> ofUsed(Component used, Backup backup) {
        List<Long> terms = new ArrayList<>();
        if (used.stock() != null) {
            terms.add(millis(used.stock().installTime()));
        }
        Component contract = evaluator.things().workspace().contractOf(used);
        if (contract != null && contract.contract() != null) {
            terms.add(millis(contract.contract().leadTime()));
        }
        if (backup.readiness() != Readiness.HOT) {
            terms.add(millis(used.start()));
        }
        return terms;
    }

    static long millis(@Nullable Timespan span) {
        return span == null ? 0 : span.toMillis();
    }
}
