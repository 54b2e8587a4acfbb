package io.continuitylint.fact.governance;

import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who approved an accepted risk, and how much of the workspace and of the policy it covers. There is one for every
 * accepted risk.
 *
 * @param risk the accepted risk
 * @param tier the strictest its scope reaches, with a wildcard the strictest of what that means; null for none
 * @param ownScope the first thing in its scope that the approver owns; null if there is none
 * @param ownRisk whether the approver owns the accepted risk
 * @param named whether the approver resolves to somebody whose grants are known
 * @param grants what the approver may do: a role by itself, a person by all roles
 * @param wildcard the entry of its scope that names many things at once; null if there is none
 * @param everything whether its scope lists every function there is, of several
 * @param lockedRules ids of those it names that the policy does not let anybody accept
 */
public record Approval(
        AcceptedRisk risk,
        @Nullable Integer tier,
        @Nullable Subject ownScope,
        boolean ownRisk,
        boolean named,
        List<String> grants,
        @Nullable String wildcard,
        boolean everything,
        List<String> lockedRules) {}
