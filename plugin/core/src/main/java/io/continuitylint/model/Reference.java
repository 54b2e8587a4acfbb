package io.continuitylint.model;

import io.continuitylint.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A reference as it was written, and what it resolves to.
 *
 * @param text as written, with its prefix: {@code role:dba-lead}
 * @param target the object it names; null where it resolves to nothing, which is reported once and by nobody else
 */
public record Reference(String text, @Nullable Target target, Origin origin) {

    /** An object by entity and id. */
    public record Target(Entity entity, String id) {

        /** As {@link Subject#key()}. */
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

    /** Whether it names an object of that sort; false where it resolves to nothing. */
    public boolean is(Entity entity) {
        return target != null && target.entity() == entity;
    }

    @Override
    public String toString() {
        return id();
    }
}
