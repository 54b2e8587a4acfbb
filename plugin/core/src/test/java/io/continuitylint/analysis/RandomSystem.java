package io.continuitylint.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A small random system with cycles, groups, failure domains, backups of backups and backups of functions: as a manifest
 * for the analysis, and as plain lists for a simulation that shares no code with it.
 */
final class RandomSystem {

    /** At least k of these must work. */
    record Group(int k, List<String> members, @Nullable String inline) {}

    record Spare(String id, String protects, List<String> uses, List<Group> tools) {}

    final List<String> components = new ArrayList<>();
    final List<String> domains = new ArrayList<>();
    final Map<String, String> parents = new LinkedHashMap<>();
    final Map<String, List<Group>> needs = new LinkedHashMap<>();
    final Map<String, List<Group>> places = new LinkedHashMap<>();
    final List<Spare> spares = new ArrayList<>();
    final Map<String, List<String>> scenarios = new LinkedHashMap<>();

    private final Random random;

    RandomSystem(long seed) {
        random = new Random(seed);
        int count = 5 + random.nextInt(4);
        for (int index = 0; index < count; index++) {
            components.add("c" + index);
        }
        for (int index = 0; index < 3; index++) {
            domains.add("d" + index);
            if (index > 0 && random.nextBoolean()) {
                parents.put("d" + index, domains.get(random.nextInt(index)));
            }
        }
        components.forEach(this::fill);
        needs.put("f", new ArrayList<>());
        for (int index = 0; index < 1 + random.nextInt(2); index++) {
            needs.getOrDefault("f", new ArrayList<>()).add(group(components));
        }
        for (int index = 0; index < random.nextInt(4); index++) {
            spare("b" + index, random.nextInt(10) < 3 ? "f" : pick(components));
        }
        inline();
        scenarios.put("s0", List.of(pick(components), pick(domains)));
    }

    private void fill(String component) {
        List<String> others = new ArrayList<>(components);
        others.remove(component);
        List<Group> needed = new ArrayList<>();
        for (int index = 0; index < random.nextInt(3); index++) {
            needed.add(group(others));
        }
        needs.put(component, needed);
        List<Group> in = new ArrayList<>();
        for (int index = 0; index < random.nextInt(3); index++) {
            in.add(
                    random.nextInt(4) == 0
                            ? new Group(1, some(domains, 2), null)
                            : new Group(1, List.of(pick(domains)), null));
        }
        places.put(component, in);
    }

    private Group group(List<String> pool) {
        if (random.nextBoolean()) {
            return new Group(1, List.of(pick(pool)), null);
        }
        List<String> members = some(pool, 2 + random.nextInt(2));
        return new Group(1 + random.nextInt(members.size()), members, null);
    }

    private void spare(String id, String protects) {
        List<String> pool = new ArrayList<>(components);
        pool.remove(protects);
        List<Group> tools = new ArrayList<>();
        if (random.nextInt(10) < 6) {
            tools.add(new Group(1, List.of(pick(components)), null));
        }
        if (random.nextInt(10) < 3) {
            tools.add(new Group(1, some(components, 2), null));
        }
        spares.add(new Spare(id, protects, some(pool, random.nextInt(10) < 8 ? 1 : 2), tools));
    }

    /** One need in three of a single thing gets a backup of its own. */
    private void inline() {
        int number = 0;
        for (Map.Entry<String, List<Group>> entry : needs.entrySet()) {
            List<Group> with = new ArrayList<>();
            for (Group need : entry.getValue()) {
                boolean single = need.members().size() == 1;
                if (single && random.nextInt(3) == 0) {
                    String id = "i" + number++;
                    spare(id, need.members().get(0));
                    with.add(new Group(1, need.members(), id));
                } else {
                    with.add(need);
                }
            }
            entry.setValue(with);
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private List<String> some(List<String> from, int count) {
        List<String> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    boolean isInline(Spare spare) {
        return spare.id().startsWith("i");
    }

    String manifest() {
        StringBuilder yaml = new StringBuilder("continuity: 1\ndomains:\n");
        domains.forEach(domain -> yaml.append("  %s: {kind: site%s}\n"
                .formatted(domain, parents.containsKey(domain) ? ", parent: " + parents.get(domain) : "")));
        yaml.append("functions:\n  f:\n    tier: 1\n").append(needs("f"));
        yaml.append("components:\n");
        components.forEach(component -> yaml.append("  %s:\n    kind: equipment\n    in: [%s]\n%s"
                .formatted(
                        component,
                        String.join(
                                ", ",
                                places.getOrDefault(component, List.of()).stream()
                                        .map(this::place)
                                        .toList()),
                        needs(component))));
        yaml.append(spares.stream().allMatch(this::isInline) ? "backups: {}\n" : "backups:\n");
        spares.stream()
                .filter(spare -> !isInline(spare))
                .forEach(spare -> yaml.append("  %s: {protects: %s, %s}\n"
                        .formatted(
                                spare.id(),
                                spare.protects().equals("f") ? "function:f" : spare.protects(),
                                body(spare))));
        yaml.append("scenarios:\n");
        scenarios.forEach((id, loses) ->
                yaml.append("  %s: {kind: accident, loses: [%s]}\n".formatted(id, String.join(", ", loses))));
        return yaml.toString();
    }

    private String place(Group group) {
        return group.members().size() == 1
                ? group.members().get(0)
                : "{anyOf: [" + String.join(", ", group.members()) + "]}";
    }

    private String needs(String dependent) {
        StringBuilder yaml = new StringBuilder("    needs:\n");
        int number = 0;
        for (Group group : needs.getOrDefault(dependent, List.of())) {
            String members = String.join(", ", group.members());
            if (group.members().size() > 1) {
                yaml.append("      - {id: %s-g%d, quorum: %d, of: [%s]}\n"
                        .formatted(dependent, number++, group.k(), members));
            } else if (group.inline() == null) {
                yaml.append("      - ").append(members).append('\n');
            } else {
                Spare spare = spares.stream()
                        .filter(one -> one.id().equals(group.inline()))
                        .findFirst()
                        .orElseThrow();
                yaml.append("      - {use: %s, backups: [{id: %s, %s}]}\n".formatted(members, spare.id(), body(spare)));
            }
        }
        return number == 0 && needs.getOrDefault(dependent, List.of()).isEmpty() ? "    needs: []\n" : yaml.toString();
    }

    private static String body(Spare spare) {
        List<String> tools = spare.tools().stream()
                .map(tool -> tool.members().size() == 1
                        ? tool.members().get(0)
                        : "{anyOf: [" + String.join(", ", tool.members()) + "]}")
                .toList();
        return "variant: warm-standby, uses: [%s], activation: {mode: manual, tools: [%s]}"
                .formatted(String.join(", ", spare.uses()), String.join(", ", tools));
    }
}
