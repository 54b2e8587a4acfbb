package io.continuitylint.judgement;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.finding.Selection;
import io.continuitylint.finding.Selection.Switch;
import io.continuitylint.model.Policy;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a request and a policy switched off or made milder. A policy cannot do either to {@code manifest/*}. */
final class Selections {

    private Selections() {}

    static Selection of(RuleCatalog catalog, Policy policy) {
        SortedMap<String, Switch> switchedOff = new TreeMap<>();
        SortedMap<String, Severity> severities = new TreeMap<>();
        policy.rules().forEach((id, override) -> {
            RuleSpec spec = catalog.specs().get(id);
            if (spec == null || spec.isAboutManifest()) {
                return;
            }
            Severity severity = SeverityAssignment.overridden(override);
            if (!override.enabled()) {
                switchedOff.put(id, Switch.POLICY);
            } else if (severity != null) {
                severities.put(id, severity);
            }
        });
        catalog.unselected().forEach(id -> switchedOff.put(id, Switch.SKIP_RULES));
        catalog.unchosen().forEach(id -> switchedOff.put(id, Switch.RULES));
        return new Selection(catalog.only(), catalog.without(), switchedOff, severities, null);
    }
}
