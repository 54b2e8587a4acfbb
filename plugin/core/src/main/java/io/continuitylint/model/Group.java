package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An anyOf, quorum or units need: one object whose members are each other's backups.
 *
 * @param id its own, or the dependent and the first member: {@code dependent/first-member}
 * @param dependent the function or component that needs it
 * @param form how it was written
 * @param required how many members must work, never more than there are
 * @param members distinct, in the order written
 * @param activation null where it was not declared: without it a group has no activation, readiness or conflict duty
 */
public record Group(
        String id,
        Reference.Target dependent,
        Form form,
        int required,
        List<Reference> members,
        @Nullable Activation activation,
        Origin origin)
        implements Subject {

    /** How it was written, which decides how many members are required. */
    public enum Form {
        ANY_OF("anyOf"),
        QUORUM("quorum"),
        UNITS("units");

        private final String key;

        Form(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    @Override
    public Entity entity() {
        return Entity.GROUP;
    }

    /** Whether the loss of a single member is the loss of the group. */
    public boolean needsEveryMember() {
        return required >= members.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
