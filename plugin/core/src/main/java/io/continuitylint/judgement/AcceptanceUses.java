package io.continuitylint.judgement;

import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.fact.governance.AcceptanceUse;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What accepted risks answered, as facts. They are known only after all other rules have been evaluated. */
final class AcceptanceUses {

    private AcceptanceUses() {}

    /** @param evaluated the ids of the rules of which all findings are known */
    static List<AcceptanceUse> of(Collection<AcceptanceTerms> terms, Acceptances acceptances, Set<String> evaluated) {
        return terms.stream()
                .map(each -> new AcceptanceUse(
                        each.risk(),
                        each,
                        acceptances.uses(each.risk()),
                        acceptances.usesWithCause(each.risk()),
                        each.counted() == each.risk()
                                && evaluated.containsAll(each.risk().rules())))
                .toList();
    }
}
