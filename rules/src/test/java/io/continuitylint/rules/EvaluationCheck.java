package io.continuitylint.rules;

import io.continuitylint.LintRun;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.Draft;
import io.continuitylint.rules.Catalog.DrlRule;
import io.continuitylint.rules.Catalog.Folder;
import io.continuitylint.source.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every rule promises about its fixtures: it is evaluated on them. */
final class EvaluationCheck {

    /** To load all rules takes longer than to evaluate one on a fixture. */
    private static final RuleEngine ALL = RuleEngine.load();

    private final Folder folder;
    private final Map<List<String>, RuleEngine> selected = new HashMap<>();
    private final Map<Statement, Set<String>> statedBy = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private EvaluationCheck(Folder folder) {
        this.folder = folder;
    }

    /** What two DRL rules both report; when one of them is deleted, the other still reports it. */
    private record Statement(
            Fixture fixture,
            Place place,
            String object,
            @Nullable String cause,
            String message) {

        static Statement of(Fixture fixture, Draft draft) {
            return new Statement(fixture, draft.place(), draft.object().key(), draft.cause(), draft.message());
        }
    }

    /** The ids of all rules that were compiled, and of those about manifests. */
    static List<String> compiled() {
        return List.copyOf(ALL.catalog().specs().keySet());
    }

    /**
     * What is wrong with a rule, each as {@code file:line: message}.
     *
     * @param copies an empty folder, for changed fixtures
     */
    static List<String> mistakes(Folder folder, Path copies) {
        EvaluationCheck check = new EvaluationCheck(folder);
        try {
            folder.fixtures().forEach(check::fixture);
        } catch (RequestException notThere) {
            return List.of("%s was not compiled, or a fixture names another rule: %s"
                    .formatted(
                            folder.name("rule.drl"),
                            String.valueOf(notThere.getMessage()).replaceAll("\\R", "; ")));
        }
        if (check.mistakes.isEmpty()) {
            folder.rules().forEach(check::deletion);
            check.missingLines(copies);
        }
        return check.mistakes;
    }

    private void fixture(Fixture fixture) {
        LintRun run = lint(fixture, fixture);
        List<Finding> findings = run.report().findings();
        List<String> unreadable = folder.isAboutManifests()
                ? List.of()
                : findings.stream()
                        .filter(finding -> finding.rule().startsWith("manifest/"))
                        .filter(finding -> !fixture.with().contains(finding.rule()))
                        .map(finding -> Fixture.inWords(finding) + " [" + finding.rule() + "]")
                        .toList();
        List<String> found = findings.stream()
                .filter(finding -> finding.rule().equals(folder.id()))
                .map(Fixture::inWords)
                .toList();
        if (!run.report().notEvaluated().isEmpty()) {
            run.report().notEvaluated().forEach(failure -> throwing(fixture, failure.reason()));
            return;
        }
        unreadable.forEach(finding -> at(fixture, finding));
        if (unreadable.isEmpty()) {
            without(fixture.announced(), found).forEach(line -> at(fixture, line + " (announced, but not found)"));
            without(found, fixture.announced()).forEach(line -> at(fixture, line + " (found, but not announced)"));
        }
        run.drafts().stream()
                .filter(draft -> draft.rule().equals(folder.id()))
                .forEach(draft -> statedBy.computeIfAbsent(Statement.of(fixture, draft), unused -> new TreeSet<>())
                        .add(draft.drlRule()));
    }

    /** Whether a fixture would notice if the rule were not there. */
    private void deletion(DrlRule rule) {
        if (statedBy.values().stream().noneMatch(rules -> rules.equals(Set.of(rule.name())))) {
            boolean fires = statedBy.values().stream().anyMatch(rules -> rules.contains(rule.name()));
            mistakes.add("%s:%s: %s"
                    .formatted(
                            folder.name("rule.drl"),
                            rule.line(),
                            fires
                                    ? "all that \"%s\" finds in the fixtures another rule finds, too"
                                            .formatted(rule.name())
                                    : "\"%s\" finds nothing in any fixture".formatted(rule.name())));
        }
    }

    /** A broken object is reported by {@code manifest/}; it must not silence a rule for all the others. */
    private void missingLines(Path copies) {
        Fixture fixture = folder.fixtures().stream()
                .filter(each -> each.isBad() && each.name().endsWith(".yaml"))
                .findFirst()
                .orElseThrow();
        for (Fixture copy : fixture.withoutEachLine(copies)) {
            lint(copy, fixture)
                    .report()
                    .notEvaluated()
                    .forEach(failure -> about(fixture, "cannot be evaluated " + copy.name() + ": " + failure.reason()));
        }
    }

    private LintRun lint(Fixture fixture, Fixture original) {
        List<String> ids = Stream.concat(Stream.of(folder.id(), "manifest"), original.with().stream())
                .toList();
        RuleEngine rules = selected.computeIfAbsent(ids, only -> ALL.selecting(only, List.of()));
        return fixture.lint(rules);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }

    /** @param line begins with the name of a file of the fixture */
    private void at(Fixture fixture, String line) {
        mistakes.add(folder.name(fixture.isFolder() ? fixture.name() : "") + "/" + line);
    }

    /** It throws in most fixtures for one reason, which is told once. */
    private void throwing(Fixture fixture, String reason) {
        String end = ": " + reason;
        if (mistakes.stream().noneMatch(mistake -> mistake.endsWith(end))) {
            mistakes.add(folder.name("rule.drl") + ": cannot be evaluated on " + fixture.name() + end);
        }
    }

    private void about(Fixture fixture, String message) {
        mistakes.add(folder.name(fixture.name()) + ": " + message);
    }
}
