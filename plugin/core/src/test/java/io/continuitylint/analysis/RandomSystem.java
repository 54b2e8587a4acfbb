package io.continuitylint.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A small random system with cycles, groups, failure domains, a role, backups of backups and backups of functions: as a
 * manifest for the analysis, and as plain lists for a simulation that shares no code with it.
 */
final class RandomSystem {

    /** At least k of these must work. */
    record Group(int k, List<String> members, @Nullable String inline) {}

    /**
     * A backup.
     *
     * @param copies one of them must be there, with everything it names
     * @param pointInTime whether it holds data of an earlier moment; null if it holds none
     */
    record Spare(
            String id,
            String protects,
            List<String> uses,
            List<Group> tools,
            List<List<String>> copies,
            @Nullable Boolean pointInTime) {

        boolean usesWhatItProtects() {
            return uses.contains(protects);
        }
    }

    static final String FUNCTION = "f";
    static final String ROLE = "r";
    static final String ACCIDENT = "s0";
    static final String CORRUPTION = "s1";

    final List<String> components = new ArrayList<>();
    final List<String> domains = new ArrayList<>();
    final List<String> persons = List.of("p0", "p1", "p2");
    final List<String> departed = new ArrayList<>();
    final Map<String, String> parents = new LinkedHashMap<>();
    final Map<String, List<Group>> needs = new LinkedHashMap<>();
    final Map<String, List<Group>> places = new LinkedHashMap<>();
    final List<Spare> spares = new ArrayList<>();
    final Map<String, List<String>> scenarios = new LinkedHashMap<>();
    final Map<String, Integer> starts = new LinkedHashMap<>();
    final Map<String, List<String>> startNeeds = new LinkedHashMap<>();
    private List<String> holders = List.of();
    private int minimum = 1;

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
        staff();
        List<Group> needed = new ArrayList<>();
        for (int index = 0; index < 1 + random.nextInt(2); index++) {
            needed.add(group(components));
        }
        needs.put(FUNCTION, needed);
        for (int index = 0; index < random.nextInt(4); index++) {
            spare("b" + index, random.nextInt(10) < 3 ? FUNCTION : pick(components));
        }
        nameOnce();
        inline();
        scenarios.put(ACCIDENT, List.of(pick(components), pick(domains)));
        scenarios.put(CORRUPTION, List.of(pick(components)));
    }

    /** A system in which the only backup of all that the function needs is activated with a tool that needs it too. */
    static RandomSystem lockedOut(long seed) {
        RandomSystem system = new RandomSystem(seed);
        String needed = "c0";
        String tool = "c1";
        system.needs.put(FUNCTION, List.of(new Group(1, List.of(needed), null)));
        List<Group> ofTool = new ArrayList<>(system.needs.getOrDefault(tool, List.of()));
        ofTool.add(new Group(1, List.of(needed), null));
        system.needs.put(tool, ofTool);
        system.spares.removeIf(spare -> List.of(FUNCTION, needed, tool).contains(spare.protects()));
        system.needs.replaceAll((thing, groups) -> groups.stream()
                .map(group -> group.inline() != null
                                && List.of(needed, tool)
                                        .contains(group.members().get(0))
                        ? new Group(1, group.members(), null)
                        : group)
                .toList());
        system.nameOnce();
        system.spares.add(new Spare(
                "locked", needed, List.of("c2"), List.of(new Group(1, List.of(tool), null)), List.of(), null));
        return system;
    }

    /** A manifest names each need once. */
    private void nameOnce() {
        needs.replaceAll((thing, groups) -> groups.stream().distinct().toList());
    }

    /** Things that are lost only through what they need, the function, and everything that can be lost by itself. */
    List<String> things() {
        List<String> things = elements();
        things.add(ROLE);
        things.add(FUNCTION);
        return things;
    }

    List<String> elements() {
        List<String> elements = new ArrayList<>(components);
        elements.addAll(domains);
        elements.addAll(persons);
        return elements;
    }

    /** A role with more or fewer persons than it asks for, and now and then with nobody who is still there. */
    private void staff() {
        for (String person : persons) {
            if (random.nextInt(3) == 0) {
                departed.add(person);
            }
            places.put(person, random.nextBoolean() ? List.of(new Group(1, List.of(pick(domains)), null)) : List.of());
        }
        holders = some(persons, 1 + random.nextInt(3));
        minimum = 1 + random.nextInt(3);
        List<String> present =
                holders.stream().filter(person -> !departed.contains(person)).toList();
        needs.put(ROLE, List.of(new Group(Math.max(1, Math.min(minimum, present.size())), present, null)));
        for (String component : components) {
            if (random.nextInt(8) == 0) {
                List<Group> needed = new ArrayList<>(needs.getOrDefault(component, List.of()));
                needed.add(new Group(1, List.of(ROLE), null));
                needs.put(component, needed);
            }
        }
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
        if (random.nextInt(3) == 0) {
            starts.put(component, 1 + random.nextInt(20));
        }
        if (random.nextInt(3) == 0) {
            startNeeds.put(component, some(components, random.nextInt(3)));
        }
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
        if (random.nextInt(6) == 0) {
            tools.add(new Group(1, List.of(ROLE), null));
        }
        List<List<String>> copies = new ArrayList<>();
        for (int index = 0; random.nextInt(4) == 0 && index < 2; index++) {
            copies.add(List.of(pick(domains), pick(components)));
        }
        // Now and then also what it protects, and then it stands in for nothing.
        List<String> uses = some(random.nextInt(10) == 0 ? components : pool, random.nextInt(10) < 8 ? 1 : 2);
        Boolean pointInTime = random.nextInt(3) == 0 ? Boolean.valueOf(random.nextBoolean()) : null;
        spares.add(new Spare(id, protects, uses, tools, copies, pointInTime));
    }

    /** One need in three of a single thing gets a backup of its own. */
    private void inline() {
        int number = 0;
        for (Map.Entry<String, List<Group>> entry : needs.entrySet()) {
            List<Group> with = new ArrayList<>();
            for (Group need : entry.getValue()) {
                boolean single = need.members().size() == 1 && !entry.getKey().equals(ROLE);
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

    /** The manifest, for messages: it is put together only where one is shown. */
    @Override
    public String toString() {
        return manifest();
    }

    /** Without its first line. */
    String manifest() {
        StringBuilder yaml = new StringBuilder("domains:\n");
        domains.forEach(domain -> yaml.append("  %s: {kind: site%s}\n"
                .formatted(domain, parents.containsKey(domain) ? ", parent: " + parents.get(domain) : "")));
        yaml.append("functions:\n  f:\n    tier: 1\n").append(needs(FUNCTION));
        yaml.append("components:\n");
        persons.forEach(person -> yaml.append("  %s: {kind: person%s%s}\n"
                .formatted(
                        person,
                        departed.contains(person) ? ", until: 2026-01-31" : "",
                        places(person).isEmpty() ? "" : ", site: " + places(person))));
        yaml.append("  r: {kind: role, minimum: %s, holders: [%s]}\n".formatted(minimum, String.join(", ", holders)));
        components.forEach(component -> yaml.append("  %s:\n    kind: equipment\n    in: [%s]\n%s%s%s"
                .formatted(
                        component,
                        places(component),
                        starts.containsKey(component) ? "    start: %sms\n".formatted(starts.get(component)) : "",
                        startNeeds.containsKey(component)
                                ? "    startNeeds: %s\n".formatted(startNeeds.get(component))
                                : "",
                        needs(component))));
        yaml.append(spares.stream().allMatch(this::isInline) ? "backups: {}\n" : "backups:\n");
        spares.stream()
                .filter(spare -> !isInline(spare))
                .forEach(spare -> yaml.append("  %s: {protects: %s, %s}\n"
                        .formatted(
                                spare.id(),
                                spare.protects().equals(FUNCTION) ? "function:f" : spare.protects(),
                                body(spare))));
        yaml.append("scenarios:\n");
        scenarios.forEach((id, loses) -> yaml.append("  %s: {kind: %s, loses: [%s]}\n"
                .formatted(id, id.equals(ACCIDENT) ? "accident" : "corruption", String.join(", ", loses))));
        return yaml.toString();
    }

    private String places(String component) {
        return String.join(
                ", ",
                places.getOrDefault(component, List.of()).stream()
                        .map(this::place)
                        .toList());
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
                yaml.append("      - {id: %s-g%s, quorum: %s, of: [%s]}\n"
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
        List<String> copies = spare.copies().stream()
                .map(copy -> "{in: [%s], encryptedWith: %s}".formatted(copy.get(0), copy.get(1)))
                .toList();
        return "variant: warm-standby, uses: [%s], activation: {mode: manual, tools: [%s]}, copies: [%s]%s"
                .formatted(
                        String.join(", ", spare.uses()),
                        String.join(", ", tools),
                        String.join(", ", copies),
                        spare.pointInTime() == null ? "" : ", sync: {pointInTime: %s}".formatted(spare.pointInTime()));
    }
}
