package io.continuitylint.catalog;

import io.continuitylint.rule.RuleSpec;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documentation of all rules, read once.
 *
 * @param byId every rule, also one whose documentation could not be read
 * @param mistakes by id, what is wrong with a rule or its documentation, each as {@code file:line: message}
 */
record RuleSpecs(SortedMap<String, RuleSpec> byId, SortedMap<String, List<String>> mistakes) {

    /**
     * Reads it.
     *
     * @param documents by rule id, where its {@code rule.md} is found
     * @param broken by rule id, what is known to be wrong with a rule, which goes before what is wrong with its documentation
     */
    static RuleSpecs read(Map<String, PackDocuments> documents, Map<String, ? extends Collection<String>> broken) {
        SortedMap<String, RuleSpec> specs = new TreeMap<>();
        SortedMap<String, List<String>> mistakes = new TreeMap<>();
        documents.forEach((id, pack) -> {
            RuleSpecReader.Result read = pack.read(id);
            specs.put(id, read.spec());
            Collection<String> wrong = broken.containsKey(id) ? broken.get(id) : read.mistakes();
            if (!wrong.isEmpty()) {
                mistakes.put(id, List.copyOf(wrong));
            }
        });
        return new RuleSpecs(Collections.unmodifiableSortedMap(specs), Collections.unmodifiableSortedMap(mistakes));
    }
}
