package io.continuitylint.start.inventory;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Backstage catalogue. Components, resources, groups and users become parts; an API is its providers, or a part
 * where nobody provides it; a system is what people may miss.
 */
final class BackstageReader {

    private static final Set<String> PARTS = Set.of("component", "resource", "group", "user");

    private final Inventory inventory = new Inventory(
            "a Backstage catalogue",
            "which needs are hard: each relation became one; write {use: ID, hard: false} where it also runs without",
            "who can do what: teams and persons own things, roles with holders and deputies do them");
    private final BackstageEntities entities;
    private final Map<String, List<Part>> systems = new LinkedHashMap<>();
    private final Set<String> undescribed = new LinkedHashSet<>();

    private BackstageReader(BackstageEntities entities) {
        this.entities = entities;
    }

    static boolean reads(List<YamlNode> documents) {
        return documents.stream().anyMatch(Entity::is);
    }

    static Inventory read(List<YamlNode> documents) {
        BackstageReader reader = new BackstageReader(BackstageEntities.of(documents));
        reader.entities.remarks().forEach(reader.inventory::remark);
        reader.addParts();
        reader.entities.all().forEach(reader::relate);
        reader.addCandidates();
        if (!reader.undescribed.isEmpty()) {
            reader.inventory.remark("named, but not described in the file, so what they are is a guess: "
                    + String.join(", ", reader.undescribed));
        }
        return reader.inventory;
    }

    private void addParts() {
        for (Entity entity : entities.all()) {
            if (PARTS.contains(entity.ref().kind()) || entity.isA("api") && entities.providers(entity) == null) {
                Part part = new Part(entity.key(), entity.ref().naming(), kind(entity))
                        .field("title", entity.title())
                        .field("description", entity.description());
                part.entrance(part.kind() == ComponentKind.SERVICE && entity.isA("component"));
                if (!entity.isA("group") && !entity.isA("user")) {
                    part.field("lifecycle", entity.spec("lifecycle").equals("deprecated") ? "deprecated" : "")
                            .field("from", entity.from());
                }
                inventory.add(part);
                addToSystem(entity, part);
            }
        }
    }

    private static ComponentKind kind(Entity entity) {
        ComponentKind named = KindWords.in(entity.type());
        return switch (entity.ref().kind()) {
            case "group" -> ComponentKind.TEAM;
            case "user" -> ComponentKind.PERSON;
            case "api" -> ComponentKind.SERVICE;
            case "resource" -> Objects.requireNonNullElse(named, ComponentKind.SYSTEM);
            default -> Objects.requireNonNullElse(named, ComponentKind.SERVICE);
        };
    }

    private void addToSystem(Entity entity, Part part) {
        EntityRef system = ref(entity, entity.spec("system"), "system");
        if (system != null) {
            systems.computeIfAbsent(system.key(), key -> new ArrayList<>()).add(part);
        }
    }

    private void relate(Entity entity) {
        Part part = inventory.part(entity.key());
        if (part == null) {
            return;
        }
        for (String field : List.of("dependsOn", "consumesApis")) {
            String kind = field.equals("consumesApis") ? "api" : "";
            entity.specs(field).forEach(other -> targets(entity, other, kind).forEach(key -> need(part, key)));
        }
        for (String other : entity.specs("dependencyOf")) {
            targets(entity, other, "").stream()
                    .map(inventory::part)
                    .filter(Objects::nonNull)
                    .forEach(dependent -> need(dependent, part.key()));
        }
        for (String whole : targets(entity, entity.spec("subcomponentOf"), "component")) {
            need(Objects.requireNonNullElse(inventory.part(whole), part), part.key());
        }
        part.ownedBy(owner(entity));
        belong(entity, part);
    }

    private static void need(Part part, String other) {
        if (!part.key().equals(other)) {
            part.need(other, Strength.HARD);
        }
    }

    private @Nullable String owner(Entity entity) {
        return targets(entity, entity.spec("owner"), "group").stream()
                .filter(key -> key.startsWith("group:") || key.startsWith("user:"))
                .findFirst()
                .orElse(null);
    }

    private void belong(Entity entity, Part part) {
        if (entity.isA("group")) {
            for (String member : entity.specs("members")) {
                targets(entity, member, "user").forEach(part::holder);
            }
        }
        if (entity.isA("user")) {
            for (String group : entity.specs("memberOf")) {
                targets(entity, group, "group").stream()
                        .map(inventory::part)
                        .filter(team -> team != null && team.kind() == ComponentKind.TEAM)
                        .forEach(team -> team.holder(part.key()));
            }
        }
    }

    /** The keys of what a text stands for: of the providers of an API, and of nothing if it names nothing that can fail. */
    private List<String> targets(Entity from, String text, String kind) {
        EntityRef ref = ref(from, text, kind);
        if (ref == null) {
            return List.of();
        }
        EntityRef known = entities.find(ref);
        if (known == null) {
            if (systems.containsKey(ref.key())) {
                return List.of(ref.key());
            }
            return List.of(undescribed(ref.kind().isEmpty() ? ref.ofKind("component") : ref));
        }
        List<String> providers = entities.providers(known.key());
        if (providers != null) {
            return providers;
        }
        boolean can = inventory.part(known.key()) != null || known.kind().equals("system");
        if (!can) {
            inventory.remark("%s names %s, which is nothing that can fail"
                    .formatted(from.ref().name(), text));
        }
        return can ? List.of(known.key()) : List.of();
    }

    private String undescribed(EntityRef ref) {
        if (inventory.part(ref.key()) == null) {
            ComponentKind kind = switch (ref.kind()) {
                case "group" -> ComponentKind.TEAM;
                case "user" -> ComponentKind.PERSON;
                case "resource", "system" -> ComponentKind.SYSTEM;
                default -> ComponentKind.SERVICE;
            };
            inventory.add(new Part(ref.key(), ref.naming(), kind));
            undescribed.add(ref.name());
        }
        return ref.key();
    }

    private @Nullable EntityRef ref(Entity from, String text, String kind) {
        if (text.isEmpty()) {
            return null;
        }
        EntityRef ref = EntityRef.of(text, kind, from.ref().namespace());
        if (ref == null) {
            inventory.remark("%s names \"%s\", which is not written as kind:namespace/name"
                    .formatted(from.ref().name(), text));
        }
        return ref;
    }

    private void addCandidates() {
        for (Entity entity : entities.all()) {
            if (entity.isA("system")) {
                systems.computeIfAbsent(entity.key(), key -> new ArrayList<>());
            }
        }
        if (systems.isEmpty()) {
            inventory.guessCandidates();
        }
        systems.forEach((key, members) -> {
            EntityRef ref = Objects.requireNonNull(EntityRef.of(key, "system", EntityRef.DEFAULT_NAMESPACE));
            Entity system = entities.get(key);
            Map<String, String> fields = new LinkedHashMap<>();
            if (system != null) {
                ref = system.ref();
                put(fields, "title", system.title());
                put(fields, "description", system.description());
                put(fields, "from", system.from());
                put(fields, "x-domain", system.spec("domain"));
            }
            String owner = system == null ? null : owner(system);
            inventory.add(new Candidate(key, ref.naming(), owner, Entrances.of(members), fields));
        });
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }
}
