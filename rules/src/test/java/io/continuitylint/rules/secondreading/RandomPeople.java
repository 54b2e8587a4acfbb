package io.continuitylint.rules.secondreading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of a random workspace that are no technology and no data: people, credentials, suppliers, power. */
final class RandomPeople {

    private final Choice choice;
    private final Names names;

    RandomPeople(Choice choice, Names names) {
        this.choice = choice;
        this.names = names;
    }

    Map<String, Object> components() {
        Map<String, Object> components = new LinkedHashMap<>();
        names.people().forEach((id, kind) -> {
            Map<String, Object> component = new LinkedHashMap<>();
            component.put("kind", kind);
            switch (kind) {
                case "person" -> person(component);
                case "role" -> role(component);
                case "credential", "key" -> credential(component);
                case "supplier", "counterparty" -> supplier(id, component);
                case "power" -> power(id, component);
                default -> stock(component);
            }
            components.put(id, component);
        });
        return components;
    }

    private void person(Map<String, Object> person) {
        choice.put(person, "site", 30, () -> choice.one(names.domains()));
        choice.put(person, "until", 10, () -> "2026-06-30");
    }

    private void role(Map<String, Object> role) {
        List<Object> persons = choice.some(names.persons(), choice.between(1, 3));
        int holders = choice.between(1, persons.size());
        role.put("holders", persons.subList(0, holders));
        List<Object> deputies = new ArrayList<>();
        persons.subList(holders, persons.size())
                .forEach(person -> deputies.add(new LinkedHashMap<>(Map.of("person", person))));
        if (!deputies.isEmpty()) {
            role.put("deputies", deputies);
        }
        choice.put(role, "minimum", 25, () -> 2);
        choice.put(
                role, "coverage", 40, () -> choice.word("Mon-Fri 08:00-18:00 UTC", "Mon-Sun 06:00-22:00 UTC", "24x7"));
    }

    private void credential(Map<String, Object> credential) {
        if (choice.percent(80)) {
            List<String> people = new ArrayList<>(names.persons());
            if (choice.percent(25)) {
                people.addAll(names.roles());
            }
            List<Object> holders = choice.some(people, choice.between(1, 3));
            credential.put("holders", holders);
            choice.put(credential, "quorum", 40, () -> Math.min(2, holders.size()));
        }
        choice.put(credential, "storedIn", 40, () -> choice.some(names.technology(), choice.between(1, 2)));
    }

    private void supplier(String id, Map<String, Object> supplier) {
        List<String> others = new ArrayList<>(names.people("supplier", "counterparty"));
        others.remove(id);
        if (!others.isEmpty()) {
            choice.put(supplier, "upstream", 30, () -> choice.some(others, 1));
        }
        choice.put(supplier, "in", 20, () -> choice.some(names.domains(), 1));
    }

    private void power(String id, Map<String, Object> power) {
        power.put("type", choice.word("generator", "ups", "feed"));
        List<String> others = new ArrayList<>(names.people("power"));
        others.remove(id);
        others.addAll(names.technology());
        choice.put(power, "transfer", 30, () -> choice.one(others));
        choice.put(power, "in", 40, () -> choice.some(names.domains(), 1));
    }

    private void stock(Map<String, Object> stock) {
        choice.put(stock, "storedAt", 50, () -> choice.one(names.domains()));
        choice.put(stock, "installer", 50, () -> choice.one(names.roles()));
        choice.put(stock, "installTime", 50, choice::duration);
    }
}
