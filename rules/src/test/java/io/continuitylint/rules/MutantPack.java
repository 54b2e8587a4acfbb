package io.continuitylint.rules;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.rules.Catalog.Folder;
import io.continuitylint.rules.mutation.Mutant;
import io.continuitylint.rules.mutation.RuleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The mutants of a rule folder as a pack of their own, each as a rule with an id of its own. */
final class MutantPack {

    private final Folder folder;
    private final Map<String, Mutant> byId = new LinkedHashMap<>();
    private final List<Mutant> broken = new ArrayList<>();

    private MutantPack(Folder folder) {
        this.folder = folder;
    }

    /** All mutants of a folder. */
    static MutantPack of(Folder folder) {
        MutantPack pack = new MutantPack(folder);
        List<Mutant> all = RuleText.of(folder.text("rule.drl")).stream()
                .flatMap(rule -> rule.mutants().stream())
                .toList();
        pack.add(all);
        return pack;
    }

    /** Those that compile, by id. */
    Map<String, Mutant> byId() {
        return byId;
    }

    /** Those that do not compile. */
    List<Mutant> broken() {
        return broken;
    }

    /** Which of them do not compile is found by halves: what the compiler says does not always name the rule. */
    private void add(List<Mutant> mutants) {
        Map<String, Mutant> named = named(mutants, byId.size() + 1);
        if (Compilation.of(Map.of("mutant", drl(named))).errors().isEmpty()) {
            byId.putAll(named);
        } else if (mutants.size() == 1) {
            broken.addAll(mutants);
        } else {
            add(mutants.subList(0, mutants.size() / 2));
            add(mutants.subList(mutants.size() / 2, mutants.size()));
        }
    }

    private static Map<String, Mutant> named(List<Mutant> mutants, int first) {
        Map<String, Mutant> named = new LinkedHashMap<>();
        mutants.forEach(mutant -> named.put("mutant/n" + (first + named.size()), mutant));
        return named;
    }

    private String drl(Map<String, Mutant> mutants) {
        StringBuilder drl = new StringBuilder("package io.continuitylint.rules.mutant\n");
        drl.append(RuleText.imports(folder.text("rule.drl")));
        mutants.forEach((id, mutant) -> drl.append(mutant.drl(id)).append('\n'));
        return drl.toString();
    }

    /** All rules there are, and the mutants. */
    RuleEngine load(Path jar) {
        String document = folder.text("rule.md");
        Map<String, byte[]> files = new TreeMap<>(
                CompiledPack.of("mutants", "mutant/rules", drl(byId), document).files());
        CompiledPack pack = new CompiledPack(files);
        for (String id : byId.keySet()) {
            pack = pack.with("catalog/" + id + "/rule.md", document);
        }
        try {
            return RuleEngine.load(List.of(pack.write(jar)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
