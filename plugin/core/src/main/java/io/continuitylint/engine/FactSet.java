package io.continuitylint.engine;

import io.continuitylint.model.Subject;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.vocabulary.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What rules are evaluated on.
 *
 * @param byType the facts by their class
 * @param importances how much each object matters, which rules look up
 * @param asOf the day they judge by, likewise
 */
record FactSet(Map<Class<?>, List<Object>> byType, Map<Subject, Importance> importances, LocalDate asOf) {

    static FactSet of(Collection<?> facts, Facts lookedUp) {
        Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();
        facts.forEach(fact -> byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                .add(fact));
        return new FactSet(byType, lookedUp.importances(), lookedUp.asOf());
    }

    /** Those of some classes. */
    FactSet only(Predicate<Class<?>> wanted) {
        Map<Class<?>, List<Object>> some = new LinkedHashMap<>(byType);
        some.keySet().removeIf(wanted.negate());
        return with(some);
    }

    /** Others in their place. */
    FactSet with(Map<Class<?>, List<Object>> others) {
        return new FactSet(others, importances, asOf);
    }

    /** The classes of all facts. */
    Set<Class<?>> types() {
        return byType.keySet();
    }
}
