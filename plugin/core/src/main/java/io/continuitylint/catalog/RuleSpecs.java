package io.continuitylint.catalog;

import io.continuitylint.rule.RuleSpec;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The documentation of all rules, read once.
 *
 * @param byId every rule, also one whose documentation could not be read
 * @param mistakes by id, what is wrong with the documentation of a rule, on one line
 */
record RuleSpecs(SortedMap<String, RuleSpec> byId, SortedMap<String, String> mistakes) {

    /** @param documents by rule id, where its {@code rule.md} is found */
    static RuleSpecs read(Map<String, PackDocuments> documents) {
        SortedMap<String, RuleSpec> specs = new TreeMap<>();
        SortedMap<String, String> mistakes = new TreeMap<>();
        documents.forEach((id, pack) -> {
            RuleSpecReader.Result read = pack.read(id);
            specs.put(id, read.spec());
            if (!read.mistakes().isEmpty()) {
                mistakes.put(id, String.join("; ", read.mistakes()));
            }
        });
        return new RuleSpecs(Collections.unmodifiableSortedMap(specs), Collections.unmodifiableSortedMap(mistakes));
    }
}
