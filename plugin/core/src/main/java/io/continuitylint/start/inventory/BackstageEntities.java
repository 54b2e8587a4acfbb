package io.continuitylint.start.inventory;

import io.continuitylint.source.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entities of a Backstage catalogue by their names, and who provides which API. */
final class BackstageEntities {

    private static final Set<String> READ =
            Set.of("component", "resource", "api", "system", "domain", "group", "user", "location");

    /** In which kinds a name is looked for that says none. */
    private static final List<String> LOOKED_IN = List.of("component", "resource", "system", "api", "group", "user");

    private final Map<String, Entity> byKey = new LinkedHashMap<>();
    private final Map<String, List<String>> providers = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Integer> otherKinds = new TreeMap<>();

    private BackstageEntities() {}

    static BackstageEntities of(List<YamlNode> documents) {
        BackstageEntities entities = new BackstageEntities();
        documents.forEach(entities::add);
        entities.all().forEach(entities::addProvider);
        entities.remarkOnKinds();
        return entities;
    }

    private void add(YamlNode document) {
        if (!Entity.is(document)) {
            otherKinds.merge("what is not an entity of Backstage", 1, Integer::sum);
            return;
        }
        Entity entity = Entity.of(document);
        String kind = Yaml.text(document, "kind");
        if (entity == null) {
            remarks.add("a %s without metadata.name was left out".formatted(kind));
        } else if (!READ.contains(entity.ref().kind())) {
            otherKinds.merge(kind, 1, Integer::sum);
        } else if (byKey.putIfAbsent(entity.key(), entity) != null) {
            remarks.add("%s is in the file twice; the first one was taken"
                    .formatted(entity.ref().key()));
        }
    }

    private void addProvider(Entity component) {
        for (String text : component.specs("providesApis")) {
            EntityRef api = EntityRef.of(text, "api", component.ref().namespace());
            if (api != null) {
                providers.computeIfAbsent(api.key(), key -> new ArrayList<>()).add(component.key());
            }
        }
    }

    private void remarkOnKinds() {
        otherKinds.forEach((kind, count) -> remarks.add("left out: %s (%s)".formatted(kind, count)));
        for (Entity entity : all()) {
            if (entity.isA("location")) {
                List<String> targets = new ArrayList<>(entity.specs("targets"));
                targets.addAll(0, entity.specs("target"));
                remarks.add("%s names other files, which are read only where they are named as well: %s"
                        .formatted(entity.ref().name(), String.join(", ", targets)));
            }
        }
        providers.forEach((api, components) -> {
            if (components.size() > 1) {
                remarks.add(
                        ("several provide %s, and each is written as needed; where one is enough, write {anyOf: [..]} of"
                                        + " %s")
                                .formatted(api, String.join(", ", components)));
            }
        });
        List<String> domains = all().stream()
                .filter(entity -> entity.isA("domain"))
                .map(entity -> entity.ref().name())
                .toList();
        if (!domains.isEmpty()) {
            remarks.add(
                    "the domains of the catalogue group systems and do not fail together, so they became none here: "
                            + String.join(", ", domains));
        }
    }

    Collection<Entity> all() {
        return byKey.values();
    }

    /** The entity of that key; null if it is not described. */
    @Nullable
    Entity get(String key) {
        return byKey.get(key);
    }

    /** The full name of an entity that is described; null if there is none. */
    @Nullable
    EntityRef find(EntityRef ref) {
        if (!ref.kind().isEmpty()) {
            return byKey.containsKey(ref.key()) || providers.containsKey(ref.key()) ? ref : null;
        }
        return LOOKED_IN.stream()
                .map(ref::ofKind)
                .filter(each -> find(each) != null)
                .findFirst()
                .orElse(null);
    }

    /** The keys of the components that provide an API; null if nobody does, or it is none. */
    @Nullable
    List<String> providers(String api) {
        return providers.get(api);
    }

    @Nullable
    List<String> providers(Entity api) {
        return providers(api.key());
    }

    /** What was left out, and what is not sure. */
    List<String> remarks() {
        return remarks;
    }
}
