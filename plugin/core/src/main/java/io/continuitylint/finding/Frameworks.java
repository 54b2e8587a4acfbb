package io.continuitylint.finding;

import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Standard;
import io.continuitylint.rule.Standards;
import java.util.Collection;
import java.util.List;

/**
 * The standards that a workspace reports by: those that its policy names.
 *
 * @param standards in the order of the policy; empty where it names none
 */
public record Frameworks(List<Standard> standards) {

    /** Of a policy that names none. */
    public static final Frameworks NONE = new Frameworks(List.of());

    public Frameworks {
        standards = List.copyOf(standards);
    }

    /**
     * Those that a policy names.
     *
     * @param named their names; one that none has is left out
     * @param known the standards that rules may cite
     */
    public static Frameworks of(Collection<String> named, Standards known) {
        return new Frameworks(named.stream()
                .flatMap(name -> known.called(name).stream())
                .distinct()
                .toList());
    }

    /** Whether the policy names none. */
    public boolean isEmpty() {
        return standards.isEmpty();
    }

    /** The clauses of them that a rule cites, in its order; none where the policy names none. */
    public List<String> citedBy(RuleSpec rule) {
        return rule.standards().stream()
                .filter(citation ->
                        standards.stream().anyMatch(standard -> standard.id().equals(Standard.idIn(citation))))
                .toList();
    }

    /** Likewise, but all that it cites where the policy names none. */
    public List<String> citedByOrAll(RuleSpec rule) {
        return isEmpty() ? rule.standards() : citedBy(rule);
    }
}
