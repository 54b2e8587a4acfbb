package io.continuitylint.fact.supply;

import io.continuitylint.fact.supply.SpareUse.Fit;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the models that the spares of one backup fit with those that are installed. */
final class Fitting {

    private final List<Subject> primaries;
    private final List<Component> installed;
    private final List<Component> compared;
    private final Set<String> fitted = new HashSet<>();

    Fitting(List<Subject> primaries, List<Component> used) {
        this.primaries = primaries;
        this.installed = primaries.stream()
                .filter(primary -> primary instanceof Component component && component.model() != null)
                .map(Component.class::cast)
                .toList();
        this.compared = Stream.concat(
                        primaries.stream().filter(Component.class::isInstance).map(Component.class::cast),
                        used.stream())
                .toList();
        used.forEach(spare -> fitted.addAll(fits(spare)));
    }

    /** All that the backup protects. */
    List<Subject> primaries() {
        return primaries;
    }

    /** All components that the backup protects or uses. */
    List<Component> compared() {
        return compared;
    }

    /** What a spare does not fit. Where it fits something else, another spare may be meant for the rest. */
    List<Component> unfitted(Component spare) {
        Set<String> fits = Set.copyOf(fits(spare));
        List<Component> unfitted = installed.stream()
                .filter(component -> !fits.contains(component.model()))
                .toList();
        return fits.isEmpty() || unfitted.size() == installed.size()
                ? unfitted
                : unfitted.stream()
                        .filter(component -> !fitted.contains(component.model()))
                        .toList();
    }

    /** Whether it fits; of several things that it has to fit, each counts. */
    Fit of(Component spare, List<Component> unfitted) {
        if (installed.isEmpty()) {
            return Fit.NOT_COMPARABLE;
        }
        if (fits(spare).isEmpty()) {
            return Fit.UNKNOWN;
        }
        return unfitted.isEmpty() ? Fit.FITS : Fit.DOES_NOT;
    }

    private static List<String> fits(Component spare) {
        return spare.stock() == null ? List.of() : spare.stock().fits();
    }
}
