package io.continuitylint.start.inventory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a group through which all of them are needed: what none of the others needs, and one of each cycle. */
final class Entrances {

    private final Map<String, Part> members = new HashMap<>();
    private final Set<String> reached = new HashSet<>();

    private Entrances(Collection<Part> parts) {
        parts.forEach(part -> members.put(part.key(), part));
    }

    /** Their keys, in the order of the parts. */
    static List<String> of(Collection<Part> parts) {
        Entrances entrances = new Entrances(parts);
        Set<String> needed = new HashSet<>();
        parts.forEach(part -> part.needs().keySet().stream()
                .filter(other -> !other.equals(part.key()))
                .forEach(needed::add));
        List<String> found = new ArrayList<>();
        parts.stream().filter(part -> !needed.contains(part.key())).forEach(part -> entrances.add(part, found));
        parts.forEach(part -> entrances.add(part, found));
        return found;
    }

    private void add(Part part, List<String> found) {
        if (reached.contains(part.key())) {
            return;
        }
        found.add(part.key());
        Deque<Part> open = new ArrayDeque<>(List.of(part));
        while (!open.isEmpty()) {
            Part here = open.pop();
            if (reached.add(here.key())) {
                here.needs().keySet().stream()
                        .map(members::get)
                        .filter(next -> next != null && !reached.contains(next.key()))
                        .forEach(open::push);
            }
        }
    }
}
