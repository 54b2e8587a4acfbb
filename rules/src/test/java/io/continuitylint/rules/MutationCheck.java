package io.continuitylint.rules;

import io.continuitylint.LintRun;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.rule.Draft;
import io.continuitylint.rules.Catalog.Folder;
import io.continuitylint.rules.mutation.Mutant;
import io.continuitylint.source.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which mutants of a rule none of its fixtures notices. All are evaluated at once on each fixture, beside the rule. */
final class MutationCheck {

    private final Folder folder;
    private final MutantPack pack;
    private final Map<String, Mutant> alive;

    private MutationCheck(Folder folder) {
        this.folder = folder;
        this.pack = MutantPack.of(folder);
        this.alive = new LinkedHashMap<>(pack.byId());
    }

    /**
     * What came of the mutants of one folder.
     *
     * @param mutants how many compile
     * @param survivors those that no fixture notices
     * @param broken those that do not compile
     */
    record Result(int mutants, List<Mutant> survivors, List<Mutant> broken) {}

    /** What a fixture would show of a finding. */
    private record Statement(
            Place place, String object, @Nullable String cause, String message) {

        static Statement of(Draft draft) {
            return new Statement(draft.place(), draft.object().key(), draft.cause(), draft.message());
        }

        /** As a fixture announces it. */
        String announced() {
            return place.file() + ":" + place.span().startLine() + ": " + message;
        }
    }

    /** @param jar a file to write the mutants to */
    static Result of(Folder folder, Path jar) {
        MutationCheck check = new MutationCheck(folder);
        if (!check.alive.isEmpty()) {
            try (RuleEngine all = check.pack.load(jar)) {
                folder.fixtures().forEach(fixture -> check.evaluate(fixture, all, List.copyOf(check.alive.keySet())));
            }
        }
        return new Result(check.pack.byId().size(), List.copyOf(check.alive.values()), check.pack.broken());
    }

    /** A mutant may state what no report can hold, such as no place; which one does is found by halves. */
    private void evaluate(Fixture fixture, RuleEngine all, List<String> mutants) {
        try {
            compare(fixture, all, mutants);
        } catch (RuntimeException thrown) {
            if (mutants.size() == 1) {
                alive.remove(mutants.get(0));
            } else if (mutants.size() > 1) {
                evaluate(fixture, all, mutants.subList(0, mutants.size() / 2));
                evaluate(fixture, all, mutants.subList(mutants.size() / 2, mutants.size()));
            }
        }
    }

    private void compare(Fixture fixture, RuleEngine all, List<String> mutants) {
        List<String> ids = new ArrayList<>(List.of(folder.id(), "manifest"));
        ids.addAll(fixture.with());
        ids.addAll(mutants);
        LintRun run = fixture.lint(all.selecting(ids, List.of()));
        Map<String, Set<Statement>> byRule = new LinkedHashMap<>();
        run.drafts()
                .forEach(draft -> byRule.computeIfAbsent(draft.drlRule(), unused -> new HashSet<>())
                        .add(Statement.of(draft)));
        List<String> expected = found(byRule, "", "");
        for (String mutant : mutants) {
            String original = alive.get(mutant).rule();
            if (!found(byRule, original, mutant).equals(expected)) {
                alive.remove(mutant);
            }
        }
        run.report().notEvaluated().stream().map(NotEvaluated::rule).forEach(alive::remove);
    }

    /** What the folder finds with another rule in the place of one of its rules. */
    private List<String> found(Map<String, Set<Statement>> byRule, String replaced, String replacement) {
        Set<Statement> statements = new HashSet<>();
        byRule.forEach((rule, stated) -> {
            boolean own = rule.equals(folder.id()) || rule.startsWith(folder.id() + ":");
            if (own && !rule.equals(replaced) || rule.equals(replacement)) {
                statements.addAll(stated);
            }
        });
        return statements.stream().map(Statement::announced).sorted().toList();
    }
}
