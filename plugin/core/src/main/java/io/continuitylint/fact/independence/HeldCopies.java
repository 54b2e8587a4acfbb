package io.continuitylint.fact.independence;

import io.continuitylint.fact.independence.Custody.HeldCopy;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places where the data of a store is, compared with each other.
 *
 * @param all the store itself first
 */
record HeldCopies(List<Copy> all) {

    /**
     * One place where the data is, and who and what reaches it.
     *
     * @param held what it is
     * @param deletableBy the principals that may delete it; empty where it is not declared
     * @param unknown who may delete it, or what keeps it from them, could not be read
     * @param immutable also where that could not be read, as {@code offline}
     * @param in the domains in which it lies
     */
    record Copy(
            HeldCopy held,
            List<String> deletableBy,
            boolean unknown,
            boolean immutable,
            boolean offline,
            Set<Domain> in) {

        boolean isDeclared() {
            return !deletableBy.isEmpty();
        }

        boolean isSafe() {
            return immutable || offline;
        }
    }

    HeldCopies online() {
        return new HeldCopies(all.stream().filter(copy -> !copy.offline()).toList());
    }

    List<HeldCopy> held() {
        return all.stream().map(Copy::held).toList();
    }

    /** Those that do not declare who may delete them. */
    List<HeldCopy> undeclared() {
        return all.stream()
                .filter(copy -> !copy.isDeclared() && !copy.unknown())
                .map(Copy::held)
                .toList();
    }

    /**
     * Those who may delete every copy that declares it; nobody where one copy cannot be deleted, or only one declares
     * it.
     */
    List<String> principals() {
        List<Copy> declared = all.stream().filter(Copy::isDeclared).toList();
        if (all.stream().anyMatch(copy -> copy.isSafe() || copy.unknown())
                || declared.size() < Math.min(2, all.size())) {
            return List.of();
        }
        Set<String> common = new LinkedHashSet<>(declared.get(0).deletableBy());
        declared.forEach(copy -> common.retainAll(copy.deletableBy()));
        return List.copyOf(common);
    }

    /** None declares anything; or one alone does, and none is safe anyhow. */
    boolean isTooFewDeclared() {
        long declared = all.stream().filter(Copy::isDeclared).count();
        if (all.stream().anyMatch(Copy::unknown)) {
            return false;
        }
        return declared == 0
                || declared < Math.min(2, all.size()) && all.stream().noneMatch(Copy::isSafe);
    }

    /** Who may delete the store and a copy of it, while another copy is safe from them. */
    Custody.@Nullable Reaching reaching() {
        for (String principal : all.get(0).deletableBy()) {
            HeldCopy reached = null;
            HeldCopy apart = null;
            List<Copy> known =
                    all.stream().skip(1).filter(copy -> !copy.unknown()).toList();
            for (Copy copy : known) {
                if (copy.isSafe() || copy.isDeclared() && !copy.deletableBy().contains(principal)) {
                    apart = apart == null ? copy.held() : apart;
                } else if (copy.isDeclared()) {
                    reached = reached == null ? copy.held() : reached;
                }
            }
            if (reached != null && apart != null) {
                return new Custody.Reaching(principal, reached, apart);
            }
        }
        return null;
    }

    /** The one domain of a kind in which all of them lie; null if there is none. */
    @Nullable
    Domain common(DomainKind kind) {
        Set<Domain> common = ofKind(all.get(0), kind);
        all.forEach(copy -> common.retainAll(ofKind(copy, kind)));
        return common.isEmpty() ? null : common.iterator().next();
    }

    private static Set<Domain> ofKind(Copy copy, DomainKind kind) {
        Set<Domain> domains = new LinkedHashSet<>();
        copy.in().stream().filter(domain -> domain.kind() == kind).forEach(domains::add);
        return domains;
    }

    /** A copy in the tenancy of the store, while another is elsewhere; null if there is none. */
    @Nullable
    Copy sharing() {
        Set<Domain> ofStore = ofKind(all.get(0), DomainKind.TENANCY);
        boolean apart = apart() != null;
        for (Copy copy : all.subList(1, all.size())) {
            if (apart
                    && !copy.offline()
                    && ofKind(copy, DomainKind.TENANCY).stream().anyMatch(ofStore::contains)) {
                return copy;
            }
        }
        return null;
    }

    /** The first copy in another tenancy than the store; null if there is none. */
    @Nullable
    HeldCopy apart() {
        Set<Domain> ofStore = ofKind(all.get(0), DomainKind.TENANCY);
        for (Copy copy : all.subList(1, all.size())) {
            Set<Domain> here = ofKind(copy, DomainKind.TENANCY);
            if (!here.isEmpty() && here.stream().noneMatch(ofStore::contains)) {
                return copy.held();
            }
        }
        return null;
    }
}
