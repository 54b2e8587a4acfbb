package io.continuitylint.judgement;

import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.fact.governance.AcceptanceUse;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Policy;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** What accepted risks answered, as facts. They are known only after all other rules have been evaluated. */
final class AcceptanceUses {

    private AcceptanceUses() {}

    static List<AcceptanceUse> of(Collection<AcceptanceTerms> terms, Acceptances acceptances, Policy policy) {
        long warningDays =
                policy.expiryWarning().toMillis() / Duration.ofDays(1).toMillis();
        return terms.stream().map(each -> use(each, acceptances, warningDays)).toList();
    }

    private static AcceptanceUse use(AcceptanceTerms terms, Acceptances acceptances, long warningDays) {
        boolean soon = terms.isInForce() && terms.daysLeft() != null && terms.daysLeft() <= warningDays;
        AcceptedRisk risk = terms.risk();
        return new AcceptanceUse(risk, terms, acceptances.uses(risk), acceptances.usesWithCause(risk), soon);
    }
}
