package io.continuitylint.engine;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.model.Policy;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleName;
import io.continuitylint.rule.RuleSpec;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The compiled rules of all packs on the path: facts and settings go in, drafts come out. */
public final class RuleEngine {

    private final RuleBase rules;
    private final RuleCatalog catalog;

    private RuleEngine(RuleBase rules, RuleCatalog catalog) {
        this.rules = rules;
        this.catalog = catalog;
    }

    /**
     * Loads the packs that the class loader of the linter sees.
     *
     * @param only ids, globs or families to evaluate; empty for all
     * @param without ids, globs or families not to evaluate
     * @throws RequestException if one of those names no rule
     */
    public static RuleEngine load(List<String> only, List<String> without) {
        List<RulePack> packs = RulePack.on(RuleEngine.class.getClassLoader());
        RuleBase rules = RuleBase.of(packs);
        Map<String, ClassLoader> documents = new HashMap<>();
        for (RulePack pack : packs) {
            RuleBase.of(List.of(pack)).ids().forEach(id -> documents.put(id, pack.documents()));
            RuleCatalog.MANIFEST_RULES.forEach(id -> documents.putIfAbsent(id, pack.documents()));
        }
        return new RuleEngine(rules, RuleCatalog.read(documents, rules.names(), only, without));
    }

    /** The same, without the rules that are not selected or that a policy has switched off. */
    public RuleEngine under(Policy policy) {
        RuleBase enabled = rules.only(name -> catalog.isSelected(name) && isEnabled(policy, RuleName.idOf(name)));
        enabled.build();
        return new RuleEngine(enabled, catalog);
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
