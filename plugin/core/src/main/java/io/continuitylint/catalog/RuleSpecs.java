package io.continuitylint.catalog;

import io.continuitylint.rule.RuleSpec;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documentation of all rules, read once, by id. */
final class RuleSpecs {

    private RuleSpecs() {}

    /** @param documents by rule id, where its {@code rule.md} is found */
    static SortedMap<String, RuleSpec> read(Map<String, ClassLoader> documents) {
        SortedMap<String, RuleSpec> specs = new TreeMap<>();
        documents.forEach((id, loader) -> specs.put(id, RuleSpecReader.read(RuleDocument.of(id, loader))));
        return specs;
    }
}
