package io.continuitylint.manifest.check;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Units;
import io.continuitylint.rule.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import java.util.List;

/**
 * Adds findings about values whose units have no common measure.
 *
 * @param all to which they are added
 */
record UnitFindings(List<Finding> all) {

    /** Whether a rate does not say how long an amount takes; one of nothing takes for ever. */
    static boolean isOfSomethingElse(Quantity rate, Quantity amount) {
        return Units.time(amount, rate) == null && rate.number().signum() > 0;
    }

    /** Where the size of a backup is written. */
    static Place sizeOf(Backup backup) {
        return backup.at("restore", "size");
    }

    /** A rate in another unit than that of the amount per time. */
    void rate(Subject object, List<String> field, Quantity rate, Place otherPlace, Quantity amount) {
        if (amount.unitName().isEmpty()) {
            report(object, field, rate, otherPlace, amount);
            return;
        }
        String example = rate.number().toPlainString() + " " + amount.unitName() + "/h";
        report(
                object,
                field,
                "%s does not say how long %s takes; write a rate of that unit, such as %s"
                        .formatted(rate, amount, example),
                otherPlace);
    }

    /** Two values that cannot be compared. */
    void report(Subject object, List<String> field, Quantity one, Place otherPlace, Quantity other) {
        report(
                object,
                field,
                "%s cannot be compared with %s; write both in the same unit".formatted(one, other),
                otherPlace);
    }

    private void report(Subject object, List<String> field, String message, Place otherPlace) {
        Origin origin = object.origin().field(field.toArray(String[]::new));
        String name = field.get(field.size() - 1);
        all.add(Finding.of(
                Reading.UNITS,
                object.key(),
                name,
                Severity.ERROR,
                name + ": " + message,
                origin.place(),
                new Related(otherPlace, "the other value")));
    }
}
