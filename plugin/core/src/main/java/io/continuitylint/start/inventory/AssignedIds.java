package io.continuitylint.start.inventory;

import io.continuitylint.model.ComponentKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ids of what is written: the names of the file where a manifest accepts them, and each once among components and
 * functions together. What the project declares already as the same thing keeps its id, and is not written again.
 */
final class AssignedIds {

    private static final int LONGEST = 80;

    private final Declared declared;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> there = new HashSet<>();
    private final List<String> renamed = new ArrayList<>();

    private AssignedIds(Declared declared) {
        this.declared = declared;
    }

    static AssignedIds of(Inventory inventory, Declared declared) {
        AssignedIds assigned = new AssignedIds(declared);
        // Components keep their names before teams and persons, of whom less is said elsewhere.
        inventory.parts().stream().filter(part -> !isPeople(part)).forEach(assigned::assign);
        inventory
                .candidates()
                .forEach(each -> assigned.assign(
                        each.key(), each.naming(), null, each.fields().getOrDefault("from", "")));
        inventory.parts().stream().filter(AssignedIds::isPeople).forEach(assigned::assign);
        return assigned;
    }

    private static boolean isPeople(Part part) {
        return part.kind() == ComponentKind.TEAM || part.kind() == ComponentKind.PERSON;
    }

    private void assign(Part part) {
        assign(part.key(), part.naming(), part.kind(), part.fields().getOrDefault("from", ""));
    }

    /** @param kind of a component; null for a function */
    private void assign(String key, Naming naming, @Nullable ComponentKind kind, String from) {
        String name = accepted(naming.name(), naming.word());
        String longer = naming.space().isEmpty()
                ? name + "-" + naming.word()
                : accepted(naming.space(), naming.word()) + "." + name;
        String known = declared.from(from, kind == null);
        if (known == null) {
            known = Stream.of(name, longer)
                    .filter(id -> declared.maySay(id, kind, from))
                    .findFirst()
                    .orElse(null);
        }
        if (known != null && taken.add(known)) {
            there.add(key);
            ids.put(key, known);
            return;
        }
        String id = free(name, longer);
        taken.add(id);
        ids.put(key, id);
        if (!id.equals(naming.name())) {
            renamed.add("%s \"%s\" is called %s".formatted(naming.word(), naming.name(), id));
        }
    }

    private String free(String name, String longer) {
        String id = isFree(name) ? name : longer;
        while (!isFree(id)) {
            id = longer + "-" + numbers.merge(longer, 2, (before, first) -> before + 1);
        }
        return id;
    }

    private boolean isFree(String id) {
        return !taken.contains(id) && !declared.has(id);
    }

    /** The nearest id that a manifest accepts. */
    private static String accepted(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String id = plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        String cut = id.substring(0, Math.min(id.length(), LONGEST)).replaceFirst("-+$", "");
        return cut.isEmpty() ? otherwise : cut;
    }

    String of(String key) {
        return ids.getOrDefault(key, key);
    }

    /** Whether the project declares it already. */
    boolean isThere(String key) {
        return there.contains(key);
    }

    /** The ids that the project declares already. */
    List<String> there() {
        return there.stream().map(this::of).sorted().toList();
    }

    /** What has another id than it has in the file. */
    List<String> renamed() {
        return List.copyOf(renamed);
    }
}
