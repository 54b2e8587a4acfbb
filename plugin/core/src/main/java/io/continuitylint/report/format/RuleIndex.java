package io.continuitylint.report.format;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.Frameworks;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.RuleDocs;
import io.continuitylint.rule.RuleSpec;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a report by their ids, for reports with very many findings. */
final class RuleIndex {

    private final Map<String, RuleSpec> specs = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private final Frameworks frameworks;
    private final RuleDocs docs;

    RuleIndex(LintReport report) {
        frameworks = report.frameworks();
        docs = report.docs();
        for (RuleSpec spec : report.rules()) {
            positions.put(spec.id(), positions.size());
            specs.put(spec.id(), spec);
        }
    }

    /** Where the rule of a finding stands among those of the report, from 0; -1 where no pack has it. */
    int positionOf(String rule) {
        return positions.getOrDefault(rule, -1);
    }

    /** Null where no pack has the rule. */
    @Nullable
    RuleSpec spec(String rule) {
        return specs.get(rule);
    }

    /** What the rule is called: its title; its id where no pack has it. */
    String title(String rule) {
        RuleSpec spec = specs.get(rule);
        return spec == null ? rule : spec.title();
    }

    /** The address of its page; null where no pack has it or the policy names none. */
    @Nullable
    String docs(String rule) {
        return specs.containsKey(rule) ? docs.of(rule) : null;
    }

    /** The clauses that the rule of a finding cites of the standards to report by; empty where there are none. */
    String citations(Finding finding) {
        RuleSpec spec = specs.get(finding.rule());
        return spec == null ? "" : String.join(", ", frameworks.citedBy(spec));
    }

    /** What to do about a finding: its own advice, else that of its rule; null where there is none. */
    @Nullable
    String remedy(Finding finding) {
        RuleSpec spec = specs.get(finding.rule());
        return finding.help() != null || spec == null ? finding.help() : spec.remedy();
    }
}
