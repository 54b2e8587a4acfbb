package io.continuitylint.engine;

import io.continuitylint.rule.Draft;
import io.continuitylint.rule.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.drools.base.InitialFact;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Keeps of each finding the facts that met. A run that only wants to know what was found does without. */
final class MatchRecorder extends DefaultAgendaEventListener {

    private final List<Match> matches = new ArrayList<>();
    private List<Object> met = List.of();
    private final Findings findings;

    /** @param also is given each finding, too */
    MatchRecorder(FactSet facts, Consumer<Draft> also) {
        findings = new Findings(
                facts.importances(), facts.asOf(), also.andThen(draft -> matches.add(new Match(draft, met))));
    }

    /** Where the rules report. */
    Findings findings() {
        return findings;
    }

    List<Match> matches() {
        return List.copyOf(matches);
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        findings.from(event.getMatch().getRule().getName());
        // What a rule that begins with a pattern of no fact is given to begin with says nothing.
        met = event.getMatch().getObjects().stream()
                .filter(object -> !(object instanceof InitialFact))
                .toList();
    }
}
