package io.continuitylint.engine;

import io.continuitylint.rule.Findings;
import java.util.List;
import java.util.Map;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.EntryPointNode;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Some rules as a network of their own. Each join of each rule keeps all facts of its type, and nearly all rules join with
 * how much an object matters, so with all rules in one network that would be by far the most memory of a run. One after the
 * other, each gives its memory back.
 */
final class RuleNetwork {

    private static final String GLOBAL = "findings";

    private final InternalRuleBase base;

    private RuleNetwork(InternalRuleBase base) {
        this.base = base;
    }

    /**
     * Builds it, which takes a while.
     *
     * @param rules not empty
     * @param loader sees the classes of all packs
     */
    static RuleNetwork of(Model rules, ClassLoader loader) {
        return new RuleNetwork(
                (InternalRuleBase) KieBaseBuilder.createKieBaseFromModel(List.of(rules), configuration(loader)));
    }

    @SuppressWarnings("deprecation") // There is no other way to name the class loader.
    private static KieBaseConfiguration configuration(ClassLoader loader) {
        return KieServices.get().newKieBaseConfiguration(null, loader);
    }

    /** Whether any of its rules looks at facts of a type. */
    boolean looksAt(Class<?> type) {
        for (EntryPointNode entry : base.getRete().getEntryPointNodes().values()) {
            for (ObjectType matched : entry.getObjectTypeNodes().keySet()) {
                if (matched instanceof ClassObjectType known
                        && known.getClassType().isAssignableFrom(type)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Evaluates its rules on those of some facts that they look at. What a rule throws comes through.
     *
     * @param facts by their class
     */
    void evaluate(Map<Class<?>, List<Object>> facts, Findings findings) {
        evaluate(facts, findings, new RuleNamer(findings));
    }

    /** Likewise, and tells of each finding which facts met. */
    List<Match> matches(Map<Class<?>, List<Object>> facts) {
        MatchRecorder recorder = new MatchRecorder();
        evaluate(facts, recorder.findings(), recorder);
        return recorder.matches();
    }

    private void evaluate(Map<Class<?>, List<Object>> facts, Findings findings, AgendaEventListener listener) {
        KieSession session = ((KieBase) base).newKieSession();
        try {
            session.setGlobal(GLOBAL, findings);
            session.addEventListener(listener);
            facts.forEach((type, ofType) -> {
                if (looksAt(type)) {
                    ofType.forEach(session::insert);
                }
            });
            session.fireAllRules();
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
