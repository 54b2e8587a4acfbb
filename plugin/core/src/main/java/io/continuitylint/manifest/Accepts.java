package io.continuitylint.manifest;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a field may refer to.
 *
 * @param entities in the order in which they are named to the user
 * @param kinds of components; empty for any
 * @param inWords {@code component or function}
 */
record Accepts(List<Entity> entities, Set<ComponentKind> kinds, String inWords) {

    static final Accepts COMPONENT = of(Entity.COMPONENT);
    static final Accepts DOMAIN = of(Entity.DOMAIN);
    static final Accepts FUNCTION = of(Entity.FUNCTION);
    static final Accepts BACKUP = of(Entity.BACKUP, Entity.GROUP);
    static final Accepts SCENARIO = of(Entity.SCENARIO);
    static final Accepts NEEDED = of(Entity.COMPONENT, Entity.FUNCTION);
    static final Accepts PLACE = of(Entity.DOMAIN, Entity.COMPONENT);
    static final Accepts ANYTHING = of(
            Entity.FUNCTION,
            Entity.COMPONENT,
            Entity.DOMAIN,
            Entity.BACKUP,
            Entity.GROUP,
            Entity.SCENARIO,
            Entity.ACCEPTED_RISK);
    static final Accepts OWNER = kinds(ComponentKind.ROLE, ComponentKind.PERSON, ComponentKind.TEAM);
    static final Accepts PERSON = kinds(ComponentKind.PERSON);
    static final Accepts PERSON_OR_ROLE = kinds(ComponentKind.ROLE, ComponentKind.PERSON);

    private static Accepts of(Entity... entities) {
        return new Accepts(List.of(entities), Set.of(), join(Stream.of(entities).map(Entity::word)));
    }

    private static Accepts kinds(ComponentKind... kinds) {
        return new Accepts(
                List.of(Entity.COMPONENT),
                Set.of(kinds),
                join(Stream.of(kinds).map(ComponentKind::word).sorted()));
    }

    /** For a message about what else was written. */
    String wanted() {
        return "the id of a " + inWords;
    }

    private static String join(Stream<String> all) {
        List<String> words = all.toList();
        return words.size() == 1
                ? words.get(0)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1);
    }
}
