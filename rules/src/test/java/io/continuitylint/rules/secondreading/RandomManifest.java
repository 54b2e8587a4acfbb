package io.continuitylint.rules.secondreading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small dense workspace that uses most fields. All references resolve. */
final class RandomManifest {

    private static final List<String> DOMAIN_KINDS = List.of(
            "provider",
            "region",
            "zone",
            "site",
            "site",
            "building",
            "room",
            "rack",
            "power",
            "cooling",
            "network-carrier",
            "network-path",
            "dns",
            "tenancy",
            "control-plane",
            "identity",
            "trust",
            "software",
            "flood",
            "seismic");

    private final Choice choice;
    private final Names names;
    private final RandomBackup backups;
    private final RandomCapacity capacity;
    private int groups;

    private RandomManifest(long seed) {
        this.choice = new Choice(seed);
        this.names = Names.of(choice);
        this.backups = new RandomBackup(choice, names);
        this.capacity = new RandomCapacity(seed);
    }

    static ManifestTree of(long seed) {
        return new RandomManifest(seed).tree();
    }

    private ManifestTree tree() {
        Map<String, Object> root = new LinkedHashMap<>();
        choice.put(root, "policy", 20, this::policy);
        root.put("domains", domains());
        Map<String, Object> components = new LinkedHashMap<>();
        names.things().forEach((id, kind) -> components.put(id, component(id, kind)));
        components.putAll(new RandomPeople(choice, names).components());
        root.put("components", components);
        root.put("functions", functions());
        root.put("backups", protections());
        Map<String, Object> scenarios = scenarios();
        if (!scenarios.isEmpty()) {
            root.put("scenarios", scenarios);
        }
        choice.put(root, "tests", 40, this::tests);
        capacity.addTo(root);
        return new ManifestTree(root);
    }

    private Map<String, Object> policy() {
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("criticalTiers", choice.one(List.of(List.of(1, 2, 3), List.of(1), List.of(1, 2, 3, 4))));
        return policy;
    }

    private Map<String, Object> domains() {
        Map<String, Object> domains = new LinkedHashMap<>();
        List<String> earlier = new ArrayList<>();
        for (String id : names.domains()) {
            Map<String, Object> domain = new LinkedHashMap<>(Map.of("kind", choice.one(DOMAIN_KINDS)));
            if (!earlier.isEmpty()) {
                choice.put(domain, "parent", 40, () -> choice.one(earlier));
            }
            earlier.add(id);
            domains.put(id, domain);
        }
        return domains;
    }

    private Map<String, Object> component(String id, String kind) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("kind", kind);
        choice.put(component, "in", 55, this::in);
        choice.put(component, "needs", 45, () -> needs(id, choice.between(1, 2)));
        choice.put(component, "composite", 4, () -> choice.percent(50));
        choice.put(component, "start", 15, choice::duration);
        choice.put(component, "startNeeds", 12, () -> choice.some(names.needed(id), choice.between(0, 2)));
        choice.put(component, "lifecycle", 4, () -> "retired");
        if (choice.percent(10)) {
            component.put("model", choice.word("m1", "m2"));
            component.put("version", "v1");
        }
        if (kind.equals("datastore") || kind.equals("records")) {
            choice.put(component, "deletableBy", 60, this::principals);
            choice.put(component, "data", 50, this::data);
        } else if (kind.equals("system")) {
            choice.put(component, "data", 20, this::data);
        }
        choice.put(component, "offered", 4, () -> "to others");
        return component;
    }

    private Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        choice.put(data, "datasets", 60, () -> choice.some(List.of("ledger", "logs"), choice.between(1, 2)));
        choice.put(data, "detectCorruption", 40, () -> choice.word("1d", "7d", "30d"));
        choice.put(data, "rebuildFrom", 12, () -> choice.one(names.stores()));
        return data.isEmpty() ? new LinkedHashMap<>(Map.of("datasets", List.of("ledger"))) : data;
    }

    private List<Object> principals() {
        List<Object> principals = choice.some(List.of("root", "ops", "dba"), choice.between(0, 2));
        if (choice.percent(15)) {
            principals.add(choice.one(names.technology()));
        }
        return principals;
    }

    private List<Object> in() {
        List<Object> in = choice.some(names.domains(), choice.between(1, 2));
        if (choice.percent(15) && names.domains().size() > 1) {
            in.set(0, new LinkedHashMap<>(Map.of("anyOf", choice.some(names.domains(), 2))));
        }
        return in;
    }

    private List<Object> needs(String of, int count) {
        List<Object> needs = new ArrayList<>();
        for (Object target : choice.some(names.needed(of), count)) {
            int form = choice.between(1, 100);
            if (form <= 30) {
                needs.add(group(of));
            } else if (form <= 55) {
                Map<String, Object> need = new LinkedHashMap<>();
                need.put("use", target);
                if (choice.percent(70)) {
                    need.put("backups", List.of(backups.inline(target.toString())));
                } else {
                    need.put("hard", false);
                }
                needs.add(need);
            } else {
                needs.add(target);
            }
        }
        return needs;
    }

    private Map<String, Object> group(String of) {
        List<Object> members = choice.some(names.needed(of), choice.between(2, 3));
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("id", "g" + groups++);
        if (choice.percent(60)) {
            group.put("anyOf", members);
        } else {
            group.put(choice.word("quorum", "units"), choice.between(1, members.size()));
            group.put("of", members);
        }
        choice.put(group, "hard", 10, () -> false);
        return group;
    }

    private Map<String, Object> functions() {
        Map<String, Object> functions = new LinkedHashMap<>();
        for (String id : names.functions()) {
            Map<String, Object> function = new LinkedHashMap<>();
            choice.put(function, "tier", 92, () -> choice.one(List.of(1, 1, 2, 2, 3, 4)));
            choice.put(function, "rto", 80, () -> choice.percent(15) ? "0s" : choice.duration());
            choice.put(function, "rpo", 70, () -> choice.percent(20) ? "0s" : choice.duration());
            choice.put(function, "mtpd", 50, choice::duration);
            choice.put(function, "hours", 20, () -> choice.word("Mon-Fri 08:00-18:00 UTC", "Mon-Sun 06:00-20:00 UTC"));
            function.put("needs", needs(id, choice.between(1, 3)));
            if (!names.scenarios().isEmpty()) {
                choice.put(function, "scenarios", 25, () -> choice.some(names.scenarios(), 1));
            }
            choice.put(function, "restoreAfter", 8, () -> choice.some(names.functions(), 1));
            functions.put(id, function);
        }
        return functions;
    }

    private Map<String, Object> protections() {
        Map<String, Object> all = new LinkedHashMap<>();
        int count = choice.between(1, 4);
        for (int i = 0; i < count; i++) {
            List<String> protectable = new ArrayList<>(names.technology());
            protectable.addAll(names.stores());
            protectable.addAll(names.stores());
            protectable.addAll(names.functions());
            protectable.addAll(names.roles());
            List<Object> protects = choice.some(protectable, choice.percent(15) ? 2 : 1);
            Map<String, Object> backup = new LinkedHashMap<>();
            backup.put("protects", protects.stream().distinct().toList());
            backup.putAll(backups.fields(protects.get(0).toString()));
            all.put("b" + i, backup);
        }
        return all;
    }

    private Map<String, Object> scenarios() {
        Map<String, Object> scenarios = new LinkedHashMap<>();
        for (String id : names.scenarios()) {
            Map<String, Object> scenario = new LinkedHashMap<>();
            List<String> losable = new ArrayList<>(names.technology());
            losable.addAll(names.persons());
            losable.addAll(names.stores());
            choice.put(scenario, "loses", 75, () -> choice.some(losable, choice.between(1, 2)));
            choice.put(
                    scenario,
                    "kind",
                    90,
                    () -> choice.word("accident", "partial", "corruption", "attacker", "deletion", "strike"));
            choice.put(scenario, "principals", 40, this::principals);
            choice.put(scenario, "appliesTo", 25, () -> choice.some(List.of(1, 2, 3), 2));
            choice.put(scenario, "rto", 20, choice::duration);
            choice.put(scenario, "rpo", 20, choice::duration);
            scenarios.put(id, scenario);
        }
        return scenarios;
    }

    private List<Object> tests() {
        Map<String, Object> test = new LinkedHashMap<>();
        test.put("date", choice.word("2026-11-10", "2026-10-30", "2022-01-15"));
        test.put("backup", "b0");
        test.put("kind", choice.word("walkthrough", "restore", "failover", "failover-load"));
        test.put("outcome", choice.word("pass", "pass", "partial", "fail"));
        choice.put(test, "measured", 60, () -> {
            Map<String, Object> measured = new LinkedHashMap<>();
            measured.put("total", choice.duration());
            choice.put(measured, "detect", 30, choice::duration);
            choice.put(measured, "dataLoss", 40, choice::duration);
            return measured;
        });
        return List.of(test);
    }
}
