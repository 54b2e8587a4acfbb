package io.continuitylint.engine;

import io.continuitylint.catalog.PackDocuments;
import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.model.Policy;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleName;
import io.continuitylint.rule.RuleSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/** The compiled rules of all packs on the path: facts and settings go in, drafts come out. */
public final class RuleEngine {

    private final RuleBase rules;
    private final RuleCatalog catalog;
    private final List<NotEvaluated> undocumented;

    private RuleEngine(RuleBase rules, RuleCatalog catalog, List<NotEvaluated> undocumented) {
        this.rules = rules;
        this.catalog = catalog;
        this.undocumented = undocumented;
    }

    /** Loads all rules of the packs that the class loader of the linter sees. */
    public static RuleEngine load() {
        List<RulePack> packs = RulePack.on(RuleEngine.class.getClassLoader());
        RuleBase rules = RuleBase.of(packs);
        Map<String, PackDocuments> documents = new HashMap<>();
        for (RulePack pack : packs) {
            RuleBase.of(List.of(pack)).ids().forEach(id -> documents.put(id, pack.documents()));
            RuleCatalog.MANIFEST_RULES.forEach(id -> documents.putIfAbsent(id, pack.documents()));
        }
        return new RuleEngine(rules, RuleCatalog.read(documents, rules.names()), List.of());
    }

    /**
     * The same, of which only some rules take part.
     *
     * @param only ids, globs or families to evaluate; empty for all
     * @param without ids, globs or families not to evaluate
     * @throws RequestException if one of those names no rule
     */
    public RuleEngine selecting(List<String> only, List<String> without) {
        RuleCatalog selection = catalog.selecting(only, without);
        return new RuleEngine(rules.only(selection::isSelected), selection, List.of());
    }

    /** The same, without the rules that a policy has switched off or whose documentation has mistakes. */
    public RuleEngine under(Policy policy) {
        Predicate<String> usable = name ->
                isEnabled(policy, RuleName.idOf(name)) && !catalog.mistakes().containsKey(RuleName.idOf(name));
        // The rules as they are were perhaps built for another run.
        RuleBase enabled = rules.names().stream().allMatch(usable) ? rules : rules.only(usable);
        enabled.build();
        return new RuleEngine(enabled, catalog, undocumented(policy));
    }

    private List<NotEvaluated> undocumented(Policy policy) {
        List<NotEvaluated> found = new ArrayList<>();
        catalog.mistakes().forEach((id, why) -> {
            if (isEnabled(policy, id) && (catalog.isSelected(id) || rules.ids().contains(id))) {
                found.add(new NotEvaluated(id, why));
            }
        });
        return found;
    }

    /** The rules that would take part, were there no mistakes in their documentation. */
    public List<NotEvaluated> undocumented() {
        return undocumented;
    }

    /** What the rules document, those that are not selected included. */
    public RuleCatalog catalog() {
        return catalog;
    }

    /** What the rules that take part document, by id. */
    public List<RuleSpec> evaluatedRules() {
        return catalog.evaluated(rules.names());
    }

    /** Whether any rule looks at facts of a type. */
    public boolean looksAt(Class<?> fact) {
        return rules.looksAt(fact);
    }

    /** Evaluates all rules on the facts, settings among them. */
    public RuleRun evaluate(Collection<?> facts) {
        return RuleRun.of(rules, facts);
    }

    /** Nanoseconds by rule id beyond those of the quickest one. It evaluates each rule again, by itself. */
    public SortedMap<String, Long> timeEachRule(Collection<?> facts) {
        return RuleTimes.of(rules, facts);
    }

    private static boolean isEnabled(Policy policy, String id) {
        Policy.RuleOverride override = policy.rules().get(id);
        return override == null || override.enabled();
    }
}
