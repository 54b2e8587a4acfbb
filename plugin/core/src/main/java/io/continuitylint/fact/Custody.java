package io.continuitylint.fact;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what could destroy all copies of a store at once. There is one for each store.
 *
 * @param copies ids of the copies, the store itself first
 * @param principals those who may delete every copy that says so, where none is immutable or offline
 * @param tenancy the one tenancy in which all copies lie that are not offline; null if there are several or one copy
 * @param provider likewise for the provider
 * @param helper a tool or part of a backup that may delete the store; null if there is none
 * @param sharing a copy that lies in the tenancy of the store while another, {@code apart}, does not; null if there is none
 * @param undeclared neither the store nor a copy says who may delete it
 */
public record Custody(
        Component store,
        List<String> copies,
        List<String> principals,
        @Nullable Subject tenancy,
        @Nullable Subject provider,
        @Nullable Helper helper,
        @Nullable String sharing,
        @Nullable String apart,
        boolean undeclared) {

    /** A tool or part of a backup that may delete what the backup protects. */
    public record Helper(Subject backup, String principal) {}

    /** {@code ledger-db, its only copy}, {@code ledger-db and every copy of it: ...}. */
    public String everyCopy() {
        return copies.size() == 1
                ? store.id() + ", and there is no other copy"
                : store.id() + " and every copy of it: " + Words.join(copies.subList(1, copies.size()), "and");
    }

    public String firstPrincipal() {
        return principals.get(0);
    }

    public String copyNames() {
        return Words.join(copies, "and");
    }

    public String principalNames() {
        return Words.join(principals, "and");
    }
}
