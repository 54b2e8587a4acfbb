package io.continuitylint.engine;

import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Draft;
import io.continuitylint.source.ControlCharacters;
import java.util.List;
import java.util.Objects;

/**
 * What a rule stated, and the facts that made it.
 *
 * @param facts one for each pattern of the rule that matched one, in the order of the rule
 */
public record Match(Draft draft, List<Object> facts) {

    public Match {
        facts = List.copyOf(facts);
    }

    /** Whether a finding was made of what the rule stated here. */
    public boolean isOf(Finding finding) {
        return draft.rule().equals(finding.rule())
                && draft.object().key().equals(finding.object())
                && Objects.equals(draft.cause(), finding.cause())
                && draft.place().equals(finding.place())
                && ControlCharacters.escaped(draft.message()).equals(finding.message());
    }
}
