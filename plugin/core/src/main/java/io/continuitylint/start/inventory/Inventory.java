package io.continuitylint.start.inventory;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file of another tool says: parts, what needs what, who owns it, and what people may miss. */
final class Inventory {

    private final String source;
    private final List<String> unknown;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Set<String> remarks = new LinkedHashSet<>();

    /**
     * @param source what kind of file it was read from: {@code a Compose file}
     * @param unknown what no file of that kind says, a phrase each
     */
    Inventory(String source, String... unknown) {
        this.source = source;
        this.unknown = List.of(unknown);
    }

    List<String> unknown() {
        return unknown;
    }

    String source() {
        return source;
    }

    /** The parts in the order of the file; those that are only named come last. */
    Collection<Part> parts() {
        return Collections.unmodifiableCollection(parts.values());
    }

    /** The part of that key; null if there is none. */
    @Nullable
    Part part(String key) {
        return parts.get(key);
    }

    /** Adds a part. The first of a key counts. */
    void add(Part part) {
        parts.putIfAbsent(part.key(), part);
    }

    Collection<Candidate> candidates() {
        return Collections.unmodifiableCollection(candidates.values());
    }

    void add(Candidate candidate) {
        candidates.putIfAbsent(candidate.key(), candidate);
    }

    /** What of the file was not taken over or is not sure, a sentence each without a full stop. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    boolean isEmpty() {
        return parts.isEmpty() && candidates.isEmpty();
    }

    /** Where the file says nothing about it: what people may miss is what nothing else needs, and one of each cycle. */
    void guessCandidates() {
        for (String key : Entrances.of(parts.values())) {
            Part part = parts.get(key);
            if (part != null && part.mayBeEntrance()) {
                Naming naming = new Naming(
                        "provide-" + part.naming().name(), part.naming().space(), "function");
                String from = part.fields().get("from");
                Map<String, String> fields = from == null ? Map.of() : Map.of("from", from);
                add(new Candidate("function:" + part.key(), naming, part.owner(), List.of(part.key()), fields));
            }
        }
    }
}
