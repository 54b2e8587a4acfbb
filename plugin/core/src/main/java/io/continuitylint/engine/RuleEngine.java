package io.continuitylint.engine;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.catalog.Settings;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.model.Policy;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleName;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.vocabulary.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The compiled rules of all packs: facts and settings go in, drafts come out. An engine that was made of another one
 * shares its packs, so whoever loads an engine closes it, when none of them is needed any more.
 */
public final class RuleEngine implements AutoCloseable {

    private final RuleBase rules;
    private final @Nullable OwnRules own;
    private final RuleCatalog catalog;
    private final List<NotEvaluated> undocumented;
    private final PackJars jars;

    private RuleEngine(
            RuleBase rules,
            @Nullable OwnRules own,
            RuleCatalog catalog,
            List<NotEvaluated> undocumented,
            PackJars jars) {
        this.rules = rules;
        this.own = own;
        this.catalog = catalog;
        this.undocumented = undocumented;
        this.jars = jars;
    }

    /** Loads the rules that come with the linter, for the first engine of the process; no code of other packs runs. */
    public static void prepare() {
        StandardRules.load();
    }

    /** Loads all rules of the packs that the class loader of the linter sees. There is nothing to close. */
    public static RuleEngine load() {
        return load(RuleSources.NONE);
    }

    /**
     * Loads all rules of the packs that the class loader of the linter sees, and of others.
     *
     * @param sources their jars stay open until the engine is closed
     * @throws RequestException if one of them is not a rule pack, or repeats a rule of another pack
     */
    public static RuleEngine load(RuleSources sources) {
        NamedPath folder = sources.loose();
        LoosePack loose = folder == null ? null : LoosePack.of(folder, sources.cache());
        PackJars jars = PackJars.open(sources.packs(), loose);
        try {
            return of(jars, sources);
        } catch (RuntimeException | Error failed) {
            jars.close();
            throw failed;
        }
    }

    /**
     * The text of the file that pins packs as they are now.
     *
     * @param sources name them
     * @param file where it is to be written
     * @throws RequestException if one of them is not a rule pack, or does not lie in a jar
     */
    public static String lock(RuleSources sources, NamedPath file) {
        try (PackJars jars = PackJars.open(sources.packs(), null)) {
            return PackLock.of(file, files(jars)).text();
        }
    }

    private static List<PackFile> files(PackJars jars) {
        List<PackFile> files = new ArrayList<>(PackFile.on(RuleEngine.class.getClassLoader()));
        files.addAll(jars.files());
        return files;
    }

    private static List<RulePack> packs(PackJars jars, RuleSources sources) {
        List<RulePack> packs = new ArrayList<>(RulePack.on(RuleEngine.class.getClassLoader(), sources.limits()));
        packs.addAll(jars.packs(sources.limits()));
        return packs;
    }

    private static RuleEngine of(PackJars jars, RuleSources sources) {
        if (sources.lock() != null) {
            // Loading a pack runs code of it.
            PackLock.read(sources.lock()).enforce(files(jars));
        }
        List<RulePack> packs = packs(jars, sources);
        List<RulePack> standard = packs.stream().filter(RulePack::isStandard).toList();
        RuleBase rules = StandardRules.base(standard);
        List<RulePack> others =
                packs.stream().filter(pack -> !pack.isStandard()).toList();
        OwnRules own = others.isEmpty() ? null : new OwnRules(RuleBase.of(others, jars.loader()), sources.limits());
        Map<String, List<String>> broken = jars.mistakes();
        RuleCatalog catalog = RuleCatalog.read(RuleOwners.documents(packs, broken.keySet()), names(rules, own), broken);
        return new RuleEngine(rules, own, catalog, List.of(), jars);
    }

    private static SortedSet<String> names(RuleBase rules, @Nullable OwnRules own) {
        if (own == null) {
            return rules.names();
        }
        SortedSet<String> names = new TreeSet<>(rules.names());
        names.addAll(own.rules().names());
        return names;
    }

    /**
     * The same, of which only some rules take part.
     *
     * @param only ids, globs, families or standards to evaluate; empty for all
     * @param without ids, globs, families or standards not to evaluate
     * @throws RequestException if one of those names no rule
     */
    public RuleEngine selecting(List<String> only, List<String> without) {
        RuleCatalog selection = catalog.selecting(only, without);
        return new RuleEngine(
                rules.only(selection::isSelected),
                own == null ? null : own.only(selection::isSelected),
                selection,
                List.of(),
                jars);
    }

    /** The same, without the rules that a policy has switched off or whose documentation has mistakes. */
    public RuleEngine under(Policy policy) {
        Predicate<String> usable = name ->
                isEnabled(policy, RuleName.idOf(name)) && !catalog.mistakes().containsKey(RuleName.idOf(name));
        RuleBase enabled = rules.only(usable);
        return new RuleEngine(enabled, own == null ? null : own.only(usable), catalog, notUsable(policy), jars);
    }

    private List<NotEvaluated> notUsable(Policy policy) {
        List<NotEvaluated> found = new ArrayList<>();
        catalog.mistakes().forEach((id, why) -> {
            if (isEnabled(policy, id) && (catalog.isSelected(id) || hasRule(id))) {
                found.add(new NotEvaluated(id, String.join("; ", why)));
            }
        });
        return found;
    }

    private boolean hasRule(String id) {
        return rules.ids().contains(id) || own != null && own.rules().ids().contains(id);
    }

    /** The rules that would take part, were there no mistakes in them or in their documentation. */
    public List<NotEvaluated> undocumented() {
        return undocumented;
    }

    /** What the rules document, those that are not selected included. */
    public RuleCatalog catalog() {
        return catalog;
    }

    /** What the rules that take part document, by id. */
    public List<RuleSpec> evaluatedRules() {
        return catalog.evaluated(names(rules, own));
    }

    /**
     * Whether a flag of a rule is set: by a policy, which must not have switched the rule off, else by what the rule
     * declares. That a run does not select the rule makes no difference.
     *
     * @param id of the rule
     * @param flag one of its parameters
     */
    public boolean isOn(Policy policy, String id, String flag) {
        RuleSpec spec = catalog.specs().get(id);
        return spec != null && isEnabled(policy, id) && Settings.isOn(spec, flag, policy);
    }

    /** Whether any rule looks at facts of a type. */
    public boolean looksAt(Class<?> fact) {
        return rules.looksAt(fact) || own != null && own.rules().looksAt(fact);
    }

    /**
     * Evaluates all rules.
     *
     * @param facts what they match on, settings among them
     * @param lookedUp what they look up: how much each object matters, and the day
     */
    public RuleRun evaluate(Collection<?> facts, Facts lookedUp) {
        FactSet all = FactSet.of(facts, lookedUp);
        RuleRun run = RuleRun.of(rules, all);
        return own == null ? run : run.and(own.evaluate(all));
    }

    /** What one rule states about the same, and which of the facts met for it. */
    public List<Match> matches(String id, Collection<?> facts, Facts lookedUp) {
        FactSet all = FactSet.of(facts, lookedUp);
        return own != null && own.rules().ids().contains(id)
                ? own.matches(id, all)
                : rules.ofId(id).matches(all);
    }

    /** Nanoseconds by rule id. It evaluates each rule again, by itself. */
    public SortedMap<String, Long> timeEachRule(Collection<?> facts, Facts lookedUp) {
        FactSet all = FactSet.of(facts, lookedUp);
        SortedMap<String, Long> nanos = RuleTimes.of(rules, all);
        if (own != null) {
            nanos.putAll(own.times(all));
        }
        return nanos;
    }

    /** Closes the jars it was loaded from. Neither it nor an engine that was made of it can be used afterwards. */
    @Override
    public void close() {
        jars.close();
    }

    private static boolean isEnabled(Policy policy, String id) {
        Policy.RuleOverride override = policy.rules().get(id);
        return override == null || override.enabled();
    }
}
