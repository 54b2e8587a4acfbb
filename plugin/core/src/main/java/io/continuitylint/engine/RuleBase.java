package io.continuitylint.engine;

import io.continuitylint.rule.Findings;
import io.continuitylint.rule.RuleName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.EntryPointNode;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Compiled rules that can be evaluated on facts.
 *
 * <p>Drools finds its parts through the context class loader of the thread, and a first look through a foreign one
 * spoils a static cache for good. So every call sets it to the loader of this class, and restores it.
 */
final class RuleBase {

    private static final String GLOBAL = "findings";

    private final List<Model> models;
    private final ClassLoader loader;
    private final SortedSet<String> names = new TreeSet<>();
    private final Map<Class<?>, Boolean> lookedAt = new ConcurrentHashMap<>();
    private @Nullable InternalRuleBase built;

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
        return !names.isEmpty() && lookedAt.computeIfAbsent(type, unknown -> withOwnLoader(() -> isMatched(unknown)));
    }

    /** Evaluates all rules on the facts at once. What a rule throws comes through. */
    void evaluate(Collection<?> facts, Findings findings) {
        List<?> read = facts.stream().filter(fact -> looksAt(fact.getClass())).toList();
        if (!read.isEmpty()) {
            withOwnLoader(() -> fire(read, findings));
        }
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

    private boolean isMatched(Class<?> type) {
        for (EntryPointNode entry : built().getRete().getEntryPointNodes().values()) {
            for (ObjectType matched : entry.getObjectTypeNodes().keySet()) {
                if (matched instanceof ClassObjectType known
                        && known.getClassType().isAssignableFrom(type)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Builds the network of all rules, which is otherwise done when it is first needed. */
    void build() {
        if (!names.isEmpty()) {
            withOwnLoader(this::built);
        }
    }

    private synchronized InternalRuleBase built() {
        InternalRuleBase known = built;
        if (known == null) {
            List<Model> inhabited =
                    models.stream().filter(model -> !model.getRules().isEmpty()).toList();
            known = (InternalRuleBase) KieBaseBuilder.createKieBaseFromModel(inhabited, configuration(loader));
            built = known;
        }
        return known;
    }

    @SuppressWarnings("deprecation") // There is no other way to name the class loader.
    private static KieBaseConfiguration configuration(ClassLoader loader) {
        return KieServices.get().newKieBaseConfiguration(null, loader);
    }

    private int fire(Collection<?> facts, Findings findings) {
        KieSession session = ((KieBase) built()).newKieSession();
        try {
            session.setGlobal(GLOBAL, findings);
            session.addEventListener(new RuleNamer(findings));
            facts.forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** Tells the findings which rule is firing, so that a rule need not repeat its id. */
    private static final class RuleNamer extends DefaultAgendaEventListener {

        private final Findings findings;

        RuleNamer(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            findings.from(event.getMatch().getRule().getName());
        }
    }
}
