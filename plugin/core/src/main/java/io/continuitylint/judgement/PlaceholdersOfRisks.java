package io.continuitylint.judgement;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Entity;
import io.continuitylint.rule.Explanation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Placeholders in accepted risks, such as {@code expires: TBD}: that they are no date and name nothing follows from the
 * finding that names all keys that have to be filled in.
 */
final class PlaceholdersOfRisks {

    private static final String INCOMPLETE = "governance/acceptance-incomplete";
    private static final String RISK = Entity.ACCEPTED_RISK.word() + ":";

    private PlaceholdersOfRisks() {}

    /** What explains those of some findings of the readers that are about nothing else. */
    static Map<Finding, List<Explanation>> explanations(List<Finding> findings, Predicate<String> placeholder) {
        Map<Finding, List<Explanation>> explanations = new HashMap<>();
        for (Finding finding : findings) {
            boolean ofRisks = Stream.concat(Stream.of(finding.object()), finding.alsoIn().stream())
                    .allMatch(object -> object.startsWith(RISK));
            if (ofRisks && placeholder.test(written(finding))) {
                explanations.put(finding, List.of(new Explanation(INCOMPLETE, finding.object(), null)));
            }
        }
        return explanations;
    }

    /** The value that a finding of the readers is about, by its cause {@code key=value}; empty where it has none. */
    private static String written(Finding finding) {
        String cause = finding.cause() == null ? "" : finding.cause();
        return cause.substring(cause.indexOf('=') + 1);
    }
}
