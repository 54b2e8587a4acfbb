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
        Findings findings = new Findings(facts.importances());
        evaluate(facts, findings, new RuleNamer(findings));
        return findings.drafts();
    }

    /** Likewise, each with the facts that met. */
    List<Match> matches(FactSet facts) {
        MatchRecorder recorder = new MatchRecorder(facts.importances());
        evaluate(facts, recorder.findings(), recorder);
        return recorder.matches();
    }

    private void evaluate(FactSet facts, Findings findings, AgendaEventListener listener) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(GLOBAL, findings);
            session.addEventListener(listener);
            facts.byType().values().forEach(ofType -> ofType.forEach(session::insert));
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
