package io.continuitylint.engine;

import io.continuitylint.rule.Draft;
import io.continuitylint.rule.Findings;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Rules that are evaluated together, so that each fact is inserted once. */
final class RuleNetwork {

    private static final String GLOBAL = "findings";
    private static final int ANY_NUMBER = -1;

    private final KieBase base;

    private RuleNetwork(KieBase base) {
        this.base = base;
    }

    /**
     * Builds it, which takes a while.
     *
     * @param rules not empty
     * @param loader sees the classes of all packs
     */
    static RuleNetwork of(List<Model> rules, ClassLoader loader) {
        return new RuleNetwork(KieBaseBuilder.createKieBaseFromModel(rules, configuration(loader)));
    }

    @SuppressWarnings("deprecation") // There is no other way to name the class loader.
    private static KieBaseConfiguration configuration(ClassLoader loader) {
        return KieServices.get().newKieBaseConfiguration(null, loader);
    }

    /** What its rules state about the facts. What a rule throws comes through. */
    List<Draft> evaluate(FactSet facts) {
        Findings findings = new Findings(facts.importances(), facts.asOf());
        evaluate(facts, findings, new RuleNamer(findings), ANY_NUMBER);
        return findings.drafts();
    }

    /** Likewise, unless they exceed limits. */
    List<Draft> evaluate(FactSet facts, RuleLimits limits) {
        Findings findings = new Findings(facts.importances(), facts.asOf(), new FindingLimit(limits));
        evaluateWithin(limits, facts, findings, new RuleNamer(findings));
        return findings.drafts();
    }

    /** Likewise, each with the facts that met. */
    List<Match> matches(FactSet facts) {
        MatchRecorder recorder = new MatchRecorder(facts, draft -> {});
        evaluate(facts, recorder.findings(), recorder, ANY_NUMBER);
        return recorder.matches();
    }

    /** Likewise, unless they exceed limits. */
    List<Match> matches(FactSet facts, RuleLimits limits) {
        MatchRecorder recorder = new MatchRecorder(facts, new FindingLimit(limits));
        evaluateWithin(limits, facts, recorder.findings(), recorder);
        return recorder.matches();
    }

    private void evaluateWithin(RuleLimits limits, FactSet facts, Findings findings, AgendaEventListener listener) {
        if (evaluate(facts, findings, listener, limits.findings() + 1) > limits.findings()) {
            throw new RuleStopped(limits.tooMany());
        }
    }

    /** How often a rule fired. */
    private int evaluate(FactSet facts, Findings findings, AgendaEventListener listener, int most) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(GLOBAL, findings);
            session.addEventListener(listener);
            facts.byType().values().forEach(ofType -> insertFromTheLast(ofType, session));
            return session.fireAllRules(most);
        } finally {
            session.dispose();
        }
    }

    /** What is inserted last comes first in what {@code accumulate} and {@code collect} gather, of which messages are made. */
    private static void insertFromTheLast(List<Object> facts, KieSession session) {
        for (int each = facts.size() - 1; each >= 0; each--) {
            session.insert(facts.get(each));
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
