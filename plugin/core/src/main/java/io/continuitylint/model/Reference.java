package io.continuitylint.model;

import io.continuitylint.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A reference as it was written, and what it resolves to. A rule joins the object by the id:
 * {@code Function( $owner : owner!.id ) Component( id == $owner, kind == ComponentKind.ROLE )}. Persons, roles and teams are
 * components.
 *
 * @param text as written, with its prefix: {@code role:dba-lead}
 * @param target the object it names; null where it resolves to nothing, which is reported once and by nobody else
 */
public record Reference(String text, @Nullable Target target, Origin origin) {

    /**
     * What a reference names: not the object itself, but what tells it from all others.
     *
     * @param entity what sort of object it is
     * @param id unique among those of that sort
     */
    public record Target(Entity entity, String id) {

        /** The id with its entity: {@code component:mkim}. */
        public String key() {
            return entity.word() + ":" + id;
        }
    }

    /** The id of the target, or the text where there is none: its name in messages. */
    public String id() {
        return target != null ? target.id() : text;
    }

    /** Whether what it names is declared. */
    public boolean resolves() {
        return target != null;
    }

    /**
     * Whether it names an object of that sort, as {@code is(Entity.COMPONENT)}; false where it resolves to nothing. Whether it
     * is a person or a role is the kind of that component.
     */
    public boolean is(Entity entity) {
        return target != null && target.entity() == entity;
    }

    @Override
    public String toString() {
        return id();
    }
}
