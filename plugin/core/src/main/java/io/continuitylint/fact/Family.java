package io.continuitylint.fact;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Facts that are found together. They are looked for only if somebody looks at one of their types, so that a fact for a
 * rule that nobody asks for costs nothing.
 */
record Family(Set<Class<?>> types, Finder finder) {

    /** Finds all facts of a family. */
    interface Finder {
        void find(Sources from, Consumer<Object> facts);
    }

    static Family of(Finder finder, Class<?>... types) {
        return new Family(Set.of(types), finder);
    }

    /** Every family there is, by what it speaks about. */
    static Stream<Family> all() {
        return Stream.of(
                        MapFamilies.all(),
                        LossFamilies.all(),
                        CapacityFamilies.all(),
                        BackupFamilies.all(),
                        IndependenceFamilies.all(),
                        PeopleFamilies.all(),
                        SupplyFamilies.all(),
                        TestFamilies.all(),
                        ActivationFamilies.all())
                .flatMap(List::stream);
    }

    boolean isWanted(Predicate<Class<?>> wanted) {
        return types.stream().anyMatch(wanted);
    }
}
