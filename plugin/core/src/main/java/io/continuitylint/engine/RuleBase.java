package io.continuitylint.engine;

import io.continuitylint.rule.Findings;
import io.continuitylint.rule.RuleName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rules that can be evaluated on facts.
 *
 * <p>Drools finds its parts through the context class loader of the thread, and a first look through a foreign one
 * spoils a static cache for good. So every call sets it to the loader of this class, and restores it.
 */
final class RuleBase {

    /** Few enough that none takes more memory than the analysis did, many enough that facts are not inserted too often. */
    private static final int IN_ONE_NETWORK = 12;

    private final List<Model> models;
    private final ClassLoader loader;
    private final SortedSet<String> names = new TreeSet<>();
    private final Map<Class<?>, Boolean> lookedAt = new ConcurrentHashMap<>();
    private @Nullable List<RuleNetwork> built;

    private RuleBase(List<Model> models, ClassLoader loader) {
        this.models = models;
        this.loader = loader;
        models.forEach(model -> model.getRules().forEach(rule -> names.add(rule.getName())));
    }

    /** @param loader sees the classes of all packs */
    static RuleBase of(List<RulePack> packs, ClassLoader loader) {
        return new RuleBase(
                packs.stream().flatMap(pack -> pack.models().stream()).toList(), loader);
    }

    /** The same rules without those whose full name is not wanted. */
    RuleBase only(Predicate<String> wanted) {
        return new RuleBase(
                models.stream().map(model -> RuleSelection.of(model, wanted)).toList(), loader);
    }

    /** The full names of the rules in it, sorted; several may share an id. */
    SortedSet<String> names() {
        return names;
    }

    /** The ids of the rules in it, sorted. */
    SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        names.forEach(name -> ids.add(RuleName.idOf(name)));
        return ids;
    }

    /** Whether any rule looks at facts of a type. */
    boolean looksAt(Class<?> type) {
        Boolean known = lookedAt.get(type); // It is asked of each fact.
        return known != null ? known : lookedAt.computeIfAbsent(type, this::isMatched);
    }

    private boolean isMatched(Class<?> type) {
        return networks().stream().anyMatch(network -> network.looksAt(type));
    }

    /** Evaluates all rules on the facts at once. What a rule throws comes through. */
    void evaluate(Collection<?> facts, Findings findings) {
        List<RuleNetwork> all = networks();
        Map<Class<?>, List<Object>> byType = byType(facts);
        withOwnLoader(() -> {
            all.forEach(network -> network.evaluate(byType, findings));
            return all;
        });
    }

    /** What all rules state about the facts, each with the facts that met. It takes far more memory. */
    List<Match> matches(Collection<?> facts) {
        List<RuleNetwork> all = networks();
        Map<Class<?>, List<Object>> byType = byType(facts);
        return withOwnLoader(() -> all.stream()
                .flatMap(network -> network.matches(byType).stream())
                .toList());
    }

    private static Map<Class<?>, List<Object>> byType(Collection<?> facts) {
        Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();
        facts.forEach(fact -> byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                .add(fact));
        return byType;
    }

    /** Builds the networks of all rules, which is otherwise done when they are first needed. */
    void build() {
        networks();
    }

    private synchronized List<RuleNetwork> networks() {
        List<RuleNetwork> known = built;
        if (known == null) {
            known = withOwnLoader(() -> models.stream()
                    .flatMap(model -> RuleSelection.parts(model, IN_ONE_NETWORK))
                    .map(model -> RuleNetwork.of(model, loader))
                    .toList());
            built = known;
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
