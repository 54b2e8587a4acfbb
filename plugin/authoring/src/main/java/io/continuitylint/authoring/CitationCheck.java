package io.continuitylint.authoring;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Standard;
import io.continuitylint.rule.Standards;
import io.continuitylint.source.Suggestions;
import java.util.List;

/** Whether there are the standards that a rule cites: nobody would find it by one that there is not. */
public final class CitationCheck {

    private CitationCheck() {}

    /**
     * Each that there is not, as {@code file:line: message}.
     *
     * @param catalog with the rule, and the standards of all packs
     */
    public static List<String> mistakes(RuleFolder folder, RuleCatalog catalog) {
        RuleSpec rule = catalog.specs().get(folder.id());
        Standards standards = catalog.index().standards();
        if (rule == null || standards.all().isEmpty()) {
            return List.of();
        }
        List<String> known = standards.all().stream().map(Standard::id).toList();
        return rule.standards().stream()
                .filter(citation -> !known.contains(Standard.idIn(citation)))
                .map(citation -> "%s:%s: %s"
                        .formatted(
                                folder.shown(RuleFolder.DOCUMENT),
                                line(folder, citation),
                                message(Standard.idIn(citation), standards, known)))
                .toList();
    }

    private static String message(String cited, Standards standards, List<String> known) {
        // One that is cited without its edition is the only one that is called so.
        List<Standard> called = standards.called(cited);
        String guess = called.isEmpty()
                ? Suggestions.closest(cited, known)
                : called.get(0).id();
        return "there is no standard \"%s\"; %s"
                .formatted(
                        cited,
                        guess == null
                                ? "there are %s; others are declared in standards.yaml beside the families"
                                        .formatted(String.join(", ", known))
                                : "did you mean \"" + guess + "\"?");
    }

    private static int line(RuleFolder folder, String citation) {
        List<String> lines = folder.text(RuleFolder.DOCUMENT).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains(citation)) {
                return line + 1;
            }
        }
        return 1;
    }
}
