package io.continuitylint.report.html;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.rule.RuleSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where things are on the page. */
final class Anchors {

    private final Set<String> rules = new HashSet<>();
    private final Map<String, Integer> functions = new HashMap<>();
    private final IdentityHashMap<Finding, String> findings = new IdentityHashMap<>();

    Anchors(LintReport report) {
        report.rules().forEach(rule -> rules.add(rule.id()));
        report.functions().forEach(function -> functions.putIfAbsent(function.id(), functions.size() + 1));
        Map<String, Integer> twins = new HashMap<>();
        for (Finding finding : report.findings()) {
            int count = twins.merge(finding.fingerprint(), 1, Integer::sum);
            findings.put(finding, "finding-" + finding.fingerprint() + (count == 1 ? "" : "-" + count));
        }
    }

    static String of(RuleSpec rule) {
        return anchor(rule.id());
    }

    String of(Finding finding) {
        return findings.getOrDefault(finding, "finding-" + finding.fingerprint());
    }

    /** Null for a function that the report does not tell of. */
    @Nullable
    String ofFunction(String id) {
        Integer number = functions.get(id);
        return number == null ? null : "function-" + number;
    }

    /** The id of a rule, a link where the page documents it. */
    Html rule(Html html, String id) {
        return rules.contains(id)
                ? html.element("a", id, "href", "#" + anchor(id), "class", "rule")
                : html.element("span", id, "class", "rule");
    }

    private static String anchor(String id) {
        return "rule." + id.replace('/', '.');
    }
}
