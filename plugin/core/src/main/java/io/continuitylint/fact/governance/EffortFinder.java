package io.continuitylint.fact.governance;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.view.protection.Protection;
import io.continuitylint.view.reach.FirstFunctions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds up what the backups of each function cost. */
final class EffortFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Effort.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Collection<Function> functions;
        private final Consumer<Object> facts;
        private final Map<Function, Set<Backup>> backups = new LinkedHashMap<>();
        private final Map<Backup, Set<Function>> served = new HashMap<>();

        Search(Sources from, Consumer<Object> facts) {
            this.functions = from.workspace().functions().values();
            this.facts = facts;
            FirstFunctions ofAllTiers = new FirstFunctions(from.workspace(), function -> function.tier() != null);
            for (Protection protection : from.protections().all()) {
                List<Function> requiring = ofAllTiers.of(protection.dependent());
                for (Backup backup : protection.backups()) {
                    served.computeIfAbsent(backup, unused -> new HashSet<>()).addAll(requiring);
                }
            }
            served.forEach((backup, functions) -> functions.stream()
                    .min(Function.STRICTEST_FIRST)
                    .ifPresent(strictest -> functions.stream()
                            .filter(function -> isAsStrict(function, strictest))
                            .forEach(function -> backups.computeIfAbsent(function, unused -> new LinkedHashSet<>())
                                    .add(backup))));
        }

        private static boolean isAsStrict(Function one, Function other) {
            return one.tier() != null && one.tier().equals(other.tier());
        }

        /** In the order of the functions, of which not all have backups of their own. */
        void run() {
            for (Function function : functions) {
                Set<Backup> own = backups.get(function);
                if (own != null) {
                    facts.accept(effort(function, own));
                }
            }
        }

        private Effort effort(Function function, Set<Backup> own) {
            Quantity atStake = null;
            Quantity cost = null;
            for (Quantity amount : amounts(function)) {
                Quantity spent = cost(own, amount.unitName());
                if (atStake == null || spent != null && cost == null) {
                    atStake = amount;
                    cost = spent;
                }
            }
            List<Backup> sorted = new ArrayList<>(own);
            sorted.sort(Comparator.comparing(Backup::id));
            return new Effort(function, List.copyOf(sorted), cost, atStake);
        }

        /** The largest of each currency. */
        private static Iterable<Quantity> amounts(Function function) {
            Map<String, Quantity> largest = new LinkedHashMap<>();
            for (Function.Impact impact : function.impact()) {
                if (impact.amount() != null) {
                    largest.merge(
                            impact.amount().unitName(),
                            impact.amount(),
                            (one, other) -> one.number().compareTo(other.number()) >= 0 ? one : other);
                }
            }
            return largest.values();
        }

        private @Nullable Quantity cost(Set<Backup> own, String currency) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Backup backup : own) {
                boolean alone = served.getOrDefault(backup, Set.of()).size() == 1;
                if (alone && backup.cost() != null && backup.cost().unitName().equals(currency)) {
                    sum = sum.add(backup.cost().number());
                }
            }
            return sum.signum() == 0 ? null : new Quantity(sum, currency);
        }
    }
}
