package io.continuitylint.catalog;

import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleName;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Standards;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern ALSO = Pattern.compile("^# also: .*\\R", Pattern.MULTILINE);

    private final Map<String, PackDocuments> documents;
    private final RuleSpecs documented;
    private final List<String> names;
    private final Predicate<String> selected;
    private final List<String> only;
    private final List<String> without;
    private final Set<String> unchosen;
    private final Set<String> unselected;

    private RuleCatalog(
            Map<String, PackDocuments> documents,
            RuleSpecs documented,
            List<String> names,
            Predicate<String> selected,
            List<String> only,
            List<String> without) {
        this.documents = documents;
        this.documented = documented;
        this.names = names;
        this.selected = selected;
        this.only = only;
        this.without = without;
        this.unchosen = idsOfNone(names, filter().of(only, List.of()));
        this.unselected = idsOfNone(names, selected);
    }

    /**
     * Reads the documentation of all rules, which are all selected.
     *
     * @param documents by rule id, where its {@code rule.md} is found
     * @param drlRules the full names of the compiled rules
     * @param broken by id, what is wrong with rules that could not be compiled
     */
    public static RuleCatalog read(
            Map<String, PackDocuments> documents,
            Collection<String> drlRules,
            Map<String, ? extends Collection<String>> broken) {
        List<String> names = new ArrayList<>(drlRules);
        names.addAll(MANIFEST_RULES);
        names.addAll(broken.keySet());
        return new RuleCatalog(
                Map.copyOf(documents),
                RuleSpecs.read(documents, broken),
                List.copyOf(names),
                name -> true,
                List.of(),
                List.of());
    }

    /**
     * The same, of which only some take part.
     *
     * @param only ids, globs, families or standards to evaluate; empty for all
     * @param without ids, globs, families or standards not to evaluate
     * @throws RequestException if one of those names no rule
     */
    public RuleCatalog selecting(List<String> only, List<String> without) {
        return new RuleCatalog(documents, documented, names, filter().of(only, without), only, without);
    }

    private RuleFilter filter() {
        return new RuleFilter(names, cited());
    }

    private CitedStandards cited() {
        return new CitedStandards(specs().values(), () -> index().standards());
    }

    /**
     * What those rules document that a user means, sorted by id, at least one.
     *
     * @param parameter that the patterns stand in
     * @param patterns ids, globs, families or standards
     * @throws RequestException if one of those names no rule
     */
    public List<RuleSpec> named(String parameter, List<String> patterns) {
        Set<String> ids = names.stream()
                .filter(filter().anyOf(parameter, patterns))
                .map(RuleName::idOf)
                .collect(Collectors.toSet());
        return specs().values().stream().filter(spec -> ids.contains(spec.id())).toList();
    }

    /**
     * Which of some rules a user means, whether or not they are in a catalogue.
     *
     * @param parameter that the patterns stand in
     * @param patterns ids, globs or families
     * @param ids those of the rules
     * @throws RequestException if a pattern names none of them
     */
    public static Predicate<String> anyOf(String parameter, List<String> patterns, Collection<String> ids) {
        return new RuleFilter(ids, new CitedStandards(List.of(), () -> new Standards(List.of())))
                .anyOf(parameter, patterns);
    }

    /** Whether a user means a standard, as in {@code standard:dora}, or a clause of one. */
    public static boolean isStandard(String pattern) {
        return CitedStandards.isMeant(pattern);
    }

    /**
     * The standard that a user means, or its clause, with the rules that cite it; several where packs name one twice.
     *
     * @param parameter that the pattern stands in
     * @param pattern as in {@code standard:dora/12}
     * @throws RequestException if there is no such standard, or no rule cites the clause
     */
    public List<StandardPart> standards(String parameter, String pattern) {
        return cited().parts(parameter, pattern);
    }

    /** What the selection names: ids, globs, families or standards; empty for all. */
    public List<String> only() {
        return only;
    }

    /** What the selection leaves out: ids, globs, families or standards. */
    public List<String> without() {
        return without;
    }

    /** The ids of the rules that take no part because they are none of those that {@link #only()} names. */
    public Set<String> unchosen() {
        return unchosen;
    }

    /** The ids of all rules that take no part. */
    public Set<String> unselected() {
        return unselected;
    }

    private static Set<String> idsOfNone(List<String> names, Predicate<String> selection) {
        Set<String> ids = new TreeSet<>();
        names.forEach(name -> ids.add(RuleName.idOf(name)));
        names.stream().filter(selection).map(RuleName::idOf).forEach(ids::remove);
        return Collections.unmodifiableSet(ids);
    }

    /** What each rule documents, by id. */
    public SortedMap<String, RuleSpec> specs() {
        return documented.byId();
    }

    /**
     * An example in the folder of a rule. What other rules find in it, which only its test reads, is left out.
     *
     * @param id of a rule that is documented
     * @param name as in {@code bad.yaml}
     * @return its text; null if there is no such file
     */
    public @Nullable String example(String id, String name) {
        PackDocuments pack = documents.get(id);
        String text = pack == null ? null : pack.text(id, name);
        return text == null ? null : ALSO.matcher(text).replaceAll("");
    }

    /** What the packs of these rules say beside them, one after the other. */
    public PackIndex index() {
        List<PackIndex> packs = documents.values().stream()
                .distinct()
                .sorted(Comparator.comparing(PackDocuments::pack))
                .map(PackDocuments::index)
                .toList();
        return new PackIndex(
                new Standards(packs.stream()
                        .flatMap(pack -> pack.standards().all().stream())
                        .toList()),
                packs.stream().flatMap(pack -> pack.topics().stream()).toList(),
                packs.stream().flatMap(pack -> pack.mistakes().stream()).toList());
    }

    /** By id, the rules that cannot be compiled or whose documentation has mistakes, and which. */
    public SortedMap<String, List<String>> mistakes() {
        return documented.mistakes();
    }

    /** Whether a rule takes part, by its id or the full name of one of its DRL rules. */
    public boolean isSelected(String name) {
        return selected.test(name);
    }

    /**
     * What those rules document that take part: of which a DRL rule is evaluated, or by which the readers of manifests
     * report.
     */
    public List<RuleSpec> evaluated(Collection<String> drlRules) {
        Set<String> ids = drlRules.stream().map(RuleName::idOf).collect(Collectors.toSet());
        return specs().values().stream()
                .filter(spec -> spec.isAboutManifest() ? isSelected(spec.id()) : ids.contains(spec.id()))
                .toList();
    }
}
