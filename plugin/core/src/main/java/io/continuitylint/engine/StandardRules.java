package io.continuitylint.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The rules that come with the linter. They are loaded once in a process, and so are the networks that were built of them:
 * builds of many modules, and daemons, evaluate them again and again.
 */
final class StandardRules {

    private static final ClassLoader LOADER = StandardRules.class.getClassLoader();

    private static final Map<String, RulePack> PACKS = new ConcurrentHashMap<>();
    private static final Map<List<RulePack>, RuleBase> BASES = new ConcurrentHashMap<>();

    private StandardRules() {}

    /** @param descriptor where the pack was found */
    static RulePack pack(String descriptor, Supplier<RulePack> load) {
        return PACKS.computeIfAbsent(descriptor, unused -> load.get());
    }

    /** @param packs those that come with the linter, which is one outside of tests */
    static RuleBase base(List<RulePack> packs) {
        return BASES.computeIfAbsent(packs, some -> RuleBase.of(some, LOADER));
    }

    /** Loads them, before they are asked for. No code of other packs runs. */
    static void load() {
        List<RulePack> packs = RulePack.standard(LOADER);
        base(packs);
        packs.forEach(pack -> pack.ids().forEach(pack.documents()::load));
    }
}
