package io.continuitylint.analysis;

import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as the terms it is made of.
 *
 * @param terms what was added, in order
 * @param total of all terms
 * @param missing the names of the terms that were not declared and that the total therefore lacks
 */
public record Sum(List<Term> terms, Timespan total, List<String> missing) {

    public Sum {
        terms = Collections.unmodifiableList(terms);
    }

    /**
     * One named part of a sum.
     *
     * @param name what it is, such as {@code detect}
     * @param value how long
     * @param note how the value came about where it is not simply declared: "measured", "not declared, 0"; else null
     * @param where the place of its key, or of the owner that lacks it; evaluated only when it is printed
     */
    public record Term(
            String name, Timespan value, @Nullable String note, Supplier<Place> where) {

        /** Where it is written, or the owner that lacks it. */
        public Place place() {
            return where.get();
        }

        @Override
        public String toString() {
            return name + " " + value + (note == null ? "" : " (" + note + ")");
        }
    }

    /** Whether every term was declared or measured. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** {@code detect 5m + decide 20m + activate 10m = 35m}. */
    @Override
    public String toString() {
        return terms.stream().map(Term::toString).collect(Collectors.joining(" + ")) + " = " + total;
    }
}
