package io.continuitylint.manifest.field;

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
public record AcceptedTypes(List<Entity> entities, Set<ComponentKind> kinds, String inWords) {

    public static final AcceptedTypes COMPONENT = of(Entity.COMPONENT);
    public static final AcceptedTypes DOMAIN = of(Entity.DOMAIN);
    public static final AcceptedTypes FUNCTION = of(Entity.FUNCTION);
    public static final AcceptedTypes BACKUP = of(Entity.BACKUP, Entity.GROUP);
    public static final AcceptedTypes SCENARIO = of(Entity.SCENARIO);
    public static final AcceptedTypes NEEDED = of(Entity.COMPONENT, Entity.FUNCTION);
    public static final AcceptedTypes PLACE = of(Entity.DOMAIN, Entity.COMPONENT);
    public static final AcceptedTypes ANYTHING = of(
            Entity.FUNCTION,
            Entity.COMPONENT,
            Entity.DOMAIN,
            Entity.BACKUP,
            Entity.GROUP,
            Entity.SCENARIO,
            Entity.ACCEPTED_RISK);
    public static final AcceptedTypes OWNER = kinds(ComponentKind.ROLE, ComponentKind.PERSON, ComponentKind.TEAM);
    public static final AcceptedTypes PERSON = kinds(ComponentKind.PERSON);
    public static final AcceptedTypes PERSON_OR_ROLE = kinds(ComponentKind.ROLE, ComponentKind.PERSON);

    private static AcceptedTypes of(Entity... entities) {
        return new AcceptedTypes(
                List.of(entities), Set.of(), join(Stream.of(entities).map(Entity::word)));
    }

    private static AcceptedTypes kinds(ComponentKind... kinds) {
        return new AcceptedTypes(
                List.of(Entity.COMPONENT),
                Set.of(kinds),
                join(Stream.of(kinds).map(ComponentKind::word).sorted()));
    }

    /** For a message about what else was written. */
    public String wanted() {
        return "the id of a " + inWords;
    }

    private static String join(Stream<String> all) {
        List<String> words = all.toList();
        return words.size() == 1
                ? words.get(0)
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1);
    }
}
