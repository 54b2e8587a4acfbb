package io.continuitylint;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.RequestException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An accepted risk for what a rule finds about an object, ready to be pasted into a manifest. What only these findings explain
 * is answered with them, so it needs no risk of its own; for what another finding explains, that one is drafted.
 */
public final class RiskDraft {

    private final Wanted wanted;
    private final LintRun run;

    /**
     * What is to be accepted, and by whom.
     *
     * @param rule the id of the rule
     * @param scope the object that it speaks of, {@code backup:ledger-copy}; where only one sort of thing has that id, the id
     *     is enough
     * @param cause one of the causes, written alike; null for all
     * @param reason why the risk is taken; null where that is yet to be said
     * @param owner who carries it; null for the owner of the object
     * @param approvedBy who approved it; null where that is yet to be said
     * @param expires the last day; null for as long as the policy allows
     */
    public record Wanted(
            String rule,
            String scope,
            @Nullable String cause,
            @Nullable String reason,
            @Nullable String owner,
            @Nullable String approvedBy,
            @Nullable String expires) {}

    private RiskDraft(Wanted wanted, LintRun run) {
        this.wanted = wanted;
        this.run = run;
    }

    /**
     * The lines to paste, with comments that say what goes with it. What they say is in order by the rules about accepted
     * risks; where it cannot be, a comment says why.
     *
     * @param request for the whole workspace
     * @throws RequestException where there is no such finding, or none that may be accepted, or where a rule refuses an
     *     owner, an approver or a day
     */
    public static String text(LintRequest request, Wanted wanted) {
        LintRequest whole = request.withoutBaseline();
        try (RuleEngine loaded = RuleEngine.load(request.ruleSources())) {
            RuleEngine rules = loaded.selecting(request.rules(), request.skipRules());
            LintRun run = new Linter().lint(whole, rules);
            return new RiskDraft(wanted, run).text(risks -> RiskTrial.of(whole, rules, run.report(), risks));
        }
    }

    private String text(Function<List<DraftedRisk>, RiskTrial> paste) {
        List<Finding> findings = new WantedFindings(wanted, run.report()).find();
        findings.forEach(this::refuseIfAnswered);
        List<Finding> following = findings.stream()
                .filter(finding -> root(finding) != finding && run.canBeKnown().test(root(finding)))
                .toList();
        RiskTerms terms = new RiskTerms(wanted, run);
        List<DraftedRisk> risks = byObject(findings.stream()
                        .map(finding -> following.contains(finding) ? root(finding) : finding)
                        .distinct())
                .stream()
                .map(terms::draft)
                .toList();
        List<DraftedRisk> alone =
                byObject(following.stream()).stream().map(terms::draft).toList();
        RiskApprovers approvers = RiskApprovers.of(run.workspace());
        RiskTrial trial = paste.apply(Stream.of(risks, alone)
                .flatMap(List::stream)
                .flatMap(risk -> Stream.concat(Stream.of(risk), approvers.tries(risk).stream()))
                .toList());
        RiskText text = new RiskText(wanted, run, approvers, trial);
        risks.forEach(text::refuse);
        return text.of(risks, alone);
    }

    private void refuseIfAnswered(Finding finding) {
        if (finding.acceptedBy() != null) {
            throw new RequestException("scope", "%s answers this already".formatted(finding.acceptedBy()));
        }
        if (!run.canBeKnown().test(finding)) {
            throw new RequestException(
                    "rule",
                    "no accepted risk can answer %s: it is about manifests or accepted risks as such, or the policy locks it"
                            .formatted(finding.rule()));
        }
    }

    /** What explains a finding; itself where nothing does. */
    private Finding root(Finding finding) {
        return run.report().findings().stream()
                .filter(each -> each.fingerprint().equals(finding.explainedBy()))
                .findFirst()
                .orElse(finding);
    }

    private static Collection<List<Finding>> byObject(Stream<Finding> findings) {
        Map<List<String>, List<Finding>> groups = findings.collect(Collectors.groupingBy(
                finding -> List.of(finding.rule(), finding.object()), LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }
}
