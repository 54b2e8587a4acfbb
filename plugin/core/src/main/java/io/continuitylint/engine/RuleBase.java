package io.continuitylint.engine;

import io.continuitylint.rule.Draft;
import io.continuitylint.rule.RuleName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Compiled rules that can be evaluated on facts.
 *
 * <p>Drools finds its parts through the context class loader of the thread, and a first look through a foreign one
 * spoils a static cache for good. So every call sets it to the loader of this class, and restores it.
 */
final class RuleBase {

    /** Modules of a build that break the same rules share networks; accepted risks are evaluated by others. */
    private static final int KEPT_NETWORKS = 8;

    private final List<Model> models;
    private final ClassLoader loader;
    private final NavigableMap<String, RuleConditions> conditions = new TreeMap<>();
    private final Map<Class<?>, Boolean> lookedAt = new ConcurrentHashMap<>();
    private final Map<Set<String>, RuleNetwork> networks = new LinkedHashMap<>(KEPT_NETWORKS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, RuleNetwork> eldest) {
            return size() > KEPT_NETWORKS;
        }
    };

    private RuleBase(List<Model> models, ClassLoader loader) {
        this.models = models;
        this.loader = loader;
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                conditions.put(rule.getName(), RuleConditions.of(rule));
            }
        }
    }

    /** @param loader sees the classes of all packs */
    static RuleBase of(List<RulePack> packs, ClassLoader loader) {
        return new RuleBase(
                packs.stream().flatMap(pack -> pack.models().stream()).toList(), loader);
    }

    /** The same rules without those whose full name is not wanted; itself, with the networks it has, if all are. */
    RuleBase only(Predicate<String> wanted) {
        return names().stream().allMatch(wanted) ? this : new RuleBase(selected(wanted), loader);
    }

    /** Those of one id. */
    RuleBase ofId(String id) {
        return only(name -> RuleName.idOf(name).equals(id));
    }

    private List<Model> selected(Predicate<String> wanted) {
        return models.stream()
                .map(model -> RuleSelection.of(model, wanted))
                .filter(model -> !model.getRules().isEmpty())
                .toList();
    }

    /** The full names of the rules in it, sorted; several may share an id. */
    SortedSet<String> names() {
        return conditions.navigableKeySet();
    }

    /** The ids of the rules in it, sorted. */
    SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        names().forEach(name -> ids.add(RuleName.idOf(name)));
        return ids;
    }

    /** Whether any rule looks at facts of a type. */
    boolean looksAt(Class<?> type) {
        Boolean known = lookedAt.get(type); // It is asked of each fact.
        return known != null
                ? known
                : lookedAt.computeIfAbsent(
                        type, each -> conditions.values().stream().anyMatch(matched -> matched.matches(each)));
    }

    /** What all rules state about the facts. What a rule throws comes through. */
    List<Draft> evaluate(FactSet facts) {
        return RuleHalves.of(chosen(facts)).stream()
                .parallel()
                .map(half -> evaluate(half, facts))
                .flatMap(List::stream)
                .toList();
    }

    private List<Draft> evaluate(NavigableMap<String, FactChoice> rules, FactSet facts) {
        FactSet seen = FactChoice.ofAny(facts, rules.values()).facts();
        return withOwnLoader(() -> network(Set.copyOf(rules.keySet())).evaluate(seen));
    }

    /**
     * The rules that might fire, each with the facts that its conditions accept. Most facts are about what is in order, and no
     * rule accepts them: they need not be inserted, nor do rules that accept none need a network.
     */
    private NavigableMap<String, FactChoice> chosen(FactSet facts) {
        NavigableMap<String, FactChoice> chosen = new ConcurrentSkipListMap<>();
        conditions.entrySet().parallelStream().forEach(rule -> {
            FactChoice choice = rule.getValue().choose(facts);
            if (choice != null) {
                chosen.put(rule.getKey(), choice);
            }
        });
        return chosen;
    }

    /** Likewise, unless they exceed limits. */
    List<Draft> evaluate(FactSet facts, RuleLimits limits) {
        return onNetwork(facts, (network, seen) -> network.evaluate(seen, limits));
    }

    /** Whether any rule might fire. */
    boolean canFire(FactSet facts) {
        return conditions.values().stream().anyMatch(rule -> rule.canFire(facts.types()));
    }

    /** Likewise, each with the facts that met. It takes far more memory. */
    List<Match> matches(FactSet facts) {
        return onNetwork(facts, RuleNetwork::matches);
    }

    /** Likewise, unless they exceed limits. */
    List<Match> matches(FactSet facts, RuleLimits limits) {
        return onNetwork(facts, (network, seen) -> network.matches(seen, limits));
    }

    private <T> List<T> onNetwork(FactSet facts, BiFunction<RuleNetwork, FactSet, List<T>> work) {
        NavigableMap<String, RuleConditions> able = able(facts);
        if (able.isEmpty()) {
            return List.of();
        }
        FactSet seen = facts.only(type -> able.values().stream().anyMatch(rule -> rule.matches(type)));
        return withOwnLoader(() -> work.apply(network(Set.copyOf(able.keySet())), seen));
    }

    /** The rules that might fire. */
    private NavigableMap<String, RuleConditions> able(FactSet facts) {
        NavigableMap<String, RuleConditions> able = new TreeMap<>(conditions);
        able.values().removeIf(rule -> !rule.canFire(facts.types()));
        return able;
    }

    /** Both cores build one at a time. */
    private RuleNetwork network(Set<String> rules) {
        RuleNetwork known;
        synchronized (networks) {
            known = networks.get(rules);
        }
        if (known == null) {
            known = RuleNetwork.of(selected(rules::contains), loader);
            if (rules.stream()
                    .noneMatch(
                            rule -> Objects.requireNonNull(conditions.get(rule)).isForOneRun())) {
                synchronized (networks) {
                    networks.put(rules, known);
                }
            }
        }
        return known;
    }

    private static <T> T withOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleBase.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
