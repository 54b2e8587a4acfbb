package io.continuitylint.rules.secondreading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The ids of a workspace, fixed before anything is written, so that everything can refer to everything.
 *
 * @param things the kind of each thing of technology or data
 * @param people the kind of each other component
 */
record Names(
        List<String> domains,
        Map<String, String> things,
        Map<String, String> people,
        List<String> functions,
        List<String> scenarios) {

    static Names of(Choice choice) {
        Map<String, String> things = new LinkedHashMap<>();
        for (String id : ids("c", choice.between(4, 9))) {
            things.put(
                    id,
                    choice.word(
                            "system",
                            "service",
                            "service",
                            "datastore",
                            "datastore",
                            "records",
                            "equipment",
                            "network",
                            "dns",
                            "identity",
                            "control-plane",
                            "queue",
                            "tool",
                            "communication",
                            "monitor"));
        }
        Map<String, String> people = new LinkedHashMap<>();
        ids("p", choice.between(2, 4)).forEach(id -> people.put(id, "person"));
        ids("r", choice.between(1, 2)).forEach(id -> people.put(id, "role"));
        ids("k", choice.between(0, 2)).forEach(id -> people.put(id, choice.word("credential", "key")));
        ids("s", choice.between(0, 2)).forEach(id -> people.put(id, choice.word("supplier", "counterparty")));
        ids("w", choice.between(0, 2)).forEach(id -> people.put(id, "power"));
        ids("x", choice.between(0, 1)).forEach(id -> people.put(id, choice.word("spare", "stock")));
        return new Names(
                ids("d", choice.between(2, 5)),
                things,
                people,
                ids("f", choice.between(1, 3)),
                ids("z", choice.between(0, 2)));
    }

    private static List<String> ids(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }

    List<String> technology() {
        return new ArrayList<>(things.keySet());
    }

    List<String> stores() {
        List<String> stores = new ArrayList<>();
        things.forEach((id, kind) -> {
            if (kind.equals("datastore") || kind.equals("records")) {
                stores.add(id);
            }
        });
        return stores.isEmpty() ? technology() : stores;
    }

    List<String> persons() {
        return people("person");
    }

    List<String> roles() {
        return people("role");
    }

    List<String> people(String... kinds) {
        List<String> kept = List.of(kinds);
        return people.keySet().stream()
                .filter(id -> kept.contains(people.get(id)))
                .toList();
    }

    /** What something can need: mostly technology, and anything else but itself. */
    List<String> needed(String by) {
        List<String> needed = new ArrayList<>(technology());
        people.keySet().stream().filter(id -> !"person".equals(people.get(id))).forEach(needed::add);
        if (by.startsWith("f")) {
            functions.stream().filter(id -> id.compareTo(by) > 0).forEach(needed::add);
        }
        needed.remove(by);
        return needed;
    }
}
