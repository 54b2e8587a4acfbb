package io.continuitylint.fact.independence;

import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what could destroy all copies of a store at once. There is one for each store.
 *
 * @param copies where the data is, the store itself first
 * @param online those of them that are not offline
 * @param undeclared those of them that do not declare who may delete them
 * @param principals as written and sorted, those who may delete every copy that declares it, where none is immutable or offline
 * @param tenancy the one tenancy in which all copies lie that are not offline; null if there are several or one copy
 * @param provider the one provider with whom all copies lie, also where there is only one; null if there are several
 * @param tool a tool or part of a backup that may delete the store; null if there is none
 * @param sharing a copy that lies in the tenancy of the store while another does not; null if there is none
 * @param reaching somebody who may delete the store and a copy, while another copy is out of reach; null if there is none
 * @param tooFewDeclared whether too few declare who may delete them to compare
 */
public record Custody(
        Component store,
        List<HeldCopy> copies,
        List<HeldCopy> online,
        List<HeldCopy> undeclared,
        List<String> principals,
        @Nullable Subject tenancy,
        @Nullable Subject provider,
        @Nullable PrivilegedTool tool,
        @Nullable Sharing sharing,
        @Nullable Reaching reaching,
        boolean tooFewDeclared) {

    /**
     * One place where the data is: the store itself, what a backup uses, or a copy that a backup lists.
     *
     * @param holder the component that holds it, or the backup that lists it
     * @param number which of the copies of that backup it is, from 1; 0 for the only one, and for a component
     */
    public record HeldCopy(Subject holder, int number) {}

    /**
     * A tool or part of a backup that may delete what the backup protects.
     *
     * @param principal as whom it may delete it
     */
    public record PrivilegedTool(Subject backup, String principal) {}

    /**
     * A copy in a tenancy of the store, while another copy is in a different one.
     *
     * @param tenancy the shared one
     * @param copy the copy that lies in it too
     * @param apart the copy that does not
     */
    public record Sharing(Domain tenancy, HeldCopy copy, HeldCopy apart) {}

    /**
     * Somebody who may delete the store and one of its copies, but not another.
     *
     * @param principal who it is
     * @param copy the copy that may be deleted too
     * @param apart the copy that may not
     */
    public record Reaching(String principal, HeldCopy copy, HeldCopy apart) {}

    /** The first by name of those who may delete every copy; null if there is nobody. */
    public @Nullable String firstPrincipal() {
        return principals.isEmpty() ? null : principals.get(0);
    }

    /** The first of those who may delete every copy, where the tool acts as one of them; else null. */
    public @Nullable String principalOfTool() {
        return tool != null && principals.contains(tool.principal()) ? firstPrincipal() : null;
    }

    /** The store, if there is no copy of it; else null. */
    public @Nullable Component uncopied() {
        return copies.size() == 1 ? store : null;
    }
}
