package io.continuitylint.catalog;

import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleName;
import io.continuitylint.rule.RuleSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/** What all rules document, and which of them a run evaluates. */
public final class RuleCatalog {

    /** The rules that the readers of manifests report by; they have documentation but nothing to compile. */
    public static final List<String> MANIFEST_RULES = List.of(
            "manifest/dangling-reference",
            "manifest/duplicate-id",
            "manifest/impossible-value",
            "manifest/incomparable-units",
            "manifest/invalid",
            "manifest/placeholder");

    private final RuleSpecs documented;
    private final List<String> names;
    private final Predicate<String> selected;

    private RuleCatalog(RuleSpecs documented, List<String> names, Predicate<String> selected) {
        this.documented = documented;
        this.names = names;
        this.selected = selected;
    }

    /**
     * Reads the documentation of all rules, which are all selected.
     *
     * @param documents by rule id, where its {@code rule.md} is found
     * @param drlRules the full names of the compiled rules
     */
    public static RuleCatalog read(Map<String, PackDocuments> documents, Collection<String> drlRules) {
        List<String> names = new ArrayList<>(drlRules);
        names.addAll(MANIFEST_RULES);
        return new RuleCatalog(RuleSpecs.read(documents), List.copyOf(names), name -> true);
    }

    /**
     * The same, of which only some take part.
     *
     * @param only ids, globs or families to evaluate; empty for all
     * @param without ids, globs or families not to evaluate
     * @throws RequestException if one of those names no rule
     */
    public RuleCatalog selecting(List<String> only, List<String> without) {
        return new RuleCatalog(documented, names, RuleFilter.of(only, without, names));
    }

    /** What each rule documents, by id. */
    public SortedMap<String, RuleSpec> specs() {
        return documented.byId();
    }

    /** By id, the rules whose documentation has mistakes, and which. The severity of their findings is not known. */
    public SortedMap<String, String> mistakes() {
        return documented.mistakes();
    }

    /** Whether a rule takes part, by its id or the full name of one of its DRL rules. */
    public boolean isSelected(String name) {
        return selected.test(name);
    }

    /** What those rules document that are selected as a whole, or of which one of the DRL rules is evaluated. */
    public List<RuleSpec> evaluated(Collection<String> drlRules) {
        List<String> ids = drlRules.stream().map(RuleName::idOf).toList();
        return specs().values().stream()
                .filter(spec -> isSelected(spec.id()) || ids.contains(spec.id()))
                .toList();
    }
}
