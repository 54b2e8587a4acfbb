package io.continuitylint.fact.governance;

import io.continuitylint.fact.MergedRisks;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares accepted risks with those before the change under review, by id: all that says what a risk answers, until when
 * and on whose word. To name fewer rules, things or causes, or an earlier last day, needs nobody's approval.
 */
final class RiskChanges {

    private final @Nullable MergedRisks merged;

    /** @param merged null where nothing is under review, or the policy does not ask */
    RiskChanges(@Nullable MergedRisks merged) {
        this.merged = merged;
    }

    /**
     * How a risk differs.
     *
     * @param wasInForce whether a risk as it was answered findings
     * @return null where it does not, or where that is not known
     */
    @Nullable
    RiskChange of(AcceptedRisk risk, Predicate<AcceptedRisk> wasInForce) {
        if (merged == null) {
            return null;
        }
        AcceptedRisk before = merged.risks().get(risk.id());
        if (before == null) {
            boolean mayHaveBeen = merged.misread().mayLackObjects();
            return mayHaveBeen ? null : new RiskChange(merged.base(), List.of(), null);
        }
        List<String> keys = changed(before, risk);
        return keys.isEmpty() ? null : new RiskChange(merged.base(), keys, wasInForce.test(before) ? before : null);
    }

    private List<String> changed(AcceptedRisk before, AcceptedRisk now) {
        List<String> keys = new ArrayList<>();
        add(keys, "rules", !new HashSet<>(before.rules()).containsAll(now.rules()));
        add(keys, "scope", !ids(before.scope()).containsAll(ids(now.scope())));
        add(keys, "causes", isWider(before.causes(), now.causes()));
        add(keys, "reason", !Objects.equals(words(before.reason()), words(now.reason())));
        add(keys, "owner", !Objects.equals(id(before.owner()), id(now.owner())));
        add(keys, "approvedBy", !Objects.equals(id(before.approvedBy()), id(now.approvedBy())));
        add(keys, "accepted", !Objects.equals(before.accepted(), now.accepted()));
        add(keys, "expires", isLater(before, now));
        keys.removeIf(key -> merged != null && merged.misread().covers(before, key));
        return keys;
    }

    private static void add(List<String> keys, String key, boolean changed) {
        if (changed) {
            keys.add(key);
        }
    }

    /** No causes at all are any. */
    private static boolean isWider(Collection<Reference> before, Collection<Reference> now) {
        return !before.isEmpty() && (now.isEmpty() || !ids(before).containsAll(ids(now)));
    }

    private static boolean isLater(AcceptedRisk before, AcceptedRisk now) {
        return now.expires() != null
                && (before.expires() == null || now.expires().isAfter(before.expires()));
    }

    private static Set<String> ids(Collection<Reference> references) {
        Set<String> ids = new HashSet<>();
        references.forEach(reference -> ids.add(String.valueOf(id(reference))));
        return ids;
    }

    /** With its sort: two ways to write one reference are the same. */
    private static @Nullable String id(@Nullable Reference reference) {
        if (reference == null) {
            return null;
        }
        return reference.target() == null
                ? reference.text()
                : reference.target().key();
    }

    /** However the lines are broken. */
    private static @Nullable String words(@Nullable String text) {
        return text == null ? null : text.strip().replaceAll("\\s+", " ");
    }
}
