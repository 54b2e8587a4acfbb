package io.continuitylint.model;

import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * A thing a finding can be about. Each is one object of the workspace and equals only itself, so that rules can join on
 * it at the price of comparing two references.
 */
public sealed interface Subject
        permits Function, Component, Domain, Backup, Group, Scenario, AcceptedRisk, Test, Policy {

    /** What sort of thing it is, in the singular of its key in the manifest. */
    Entity entity();

    /** The id it was declared under, unique within its entity. */
    String id();

    /** Who answers for it; null where nobody is named, or that sort of thing has no owner. */
    default @Nullable Reference owner() {
        return null;
    }

    /** Where it is written. */
    Origin origin();

    /** The id with its entity, unique in a workspace: {@code backup:ledger-copy}. */
    default String key() {
        return entity().word() + ":" + id();
    }

    /** The place of a field, or of its nearest owner that is there. */
    default Place at(String... keys) {
        return origin().at(keys);
    }
}
