package io.continuitylint.model;

import io.continuitylint.source.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of a {@code needs} list: a single thing, or a group of alternatives. */
public sealed interface Need permits Need.Single, Need.OfGroup {

    /** Soft needs count for the function map only. */
    boolean hard();

    /** What part of the function goes through it, a percent. */
    @Nullable
    Quantity share();

    /** Why, in words; null where it is not declared. */
    @Nullable
    String because();

    /** Where it is written. */
    Origin origin();

    /** The references written here, group members included. */
    List<Reference> references();

    /**
     * A need of one thing, with the inline backups that stand in for it here.
     *
     * @param use what is needed
     * @param hard false for a need that counts for the function map only
     * @param backups what stands in for it here
     * @param share what part of the function goes through it, a percent; null where it is not declared
     * @param because why; null where it is not declared
     */
    record Single(
            Reference use,
            boolean hard,
            List<Backup> backups,
            @Nullable Quantity share,
            @Nullable String because,
            Origin origin)
            implements Need {

        @Override
        public List<Reference> references() {
            return List.of(use);
        }
    }

    /** A need of k of n things. */
    record OfGroup(
            Group group,
            boolean hard,
            @Nullable Quantity share,
            @Nullable String because,
            Origin origin) implements Need {

        @Override
        public List<Reference> references() {
            return group.members();
        }
    }
}
