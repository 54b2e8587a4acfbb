package io.continuitylint.judgement;

import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.fact.governance.AcceptanceUse;
import java.util.Collection;
import java.util.List;

/** What accepted risks answered, as facts. They are known only after all other rules have been evaluated. */
final class AcceptanceUses {

    private AcceptanceUses() {}

    static List<AcceptanceUse> of(Collection<AcceptanceTerms> terms, Acceptances acceptances) {
        return terms.stream()
                .map(each -> new AcceptanceUse(
                        each.risk(), each, acceptances.uses(each.risk()), acceptances.usesWithCause(each.risk())))
                .toList();
    }
}
