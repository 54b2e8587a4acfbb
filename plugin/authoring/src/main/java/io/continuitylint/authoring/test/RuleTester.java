package io.continuitylint.authoring.test;

import io.continuitylint.LintRun;
import io.continuitylint.authoring.CitationCheck;
import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.RuleFolder.DrlRule;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.Draft;
import io.continuitylint.source.Place;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tests the rule of one folder: by each of its fixtures, and whether they notice when a part of the rule is deleted. */
public final class RuleTester {

    private final RuleFolder folder;
    private final RuleEngine all;
    private final Map<List<String>, RuleEngine> selected = new HashMap<>();
    private final Map<Statement, Set<String>> statedBy = new HashMap<>();

    private RuleTester(RuleFolder folder, RuleEngine all) {
        this.folder = folder;
        this.all = all;
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

    /**
     * All cases of a rule. While a fixture fails, nobody knows what it would notice, so nothing is deleted then.
     *
     * @param rules all that fixtures may name, that of the folder among them
     */
    public static List<TestCase> test(RuleFolder folder, RuleEngine rules) {
        return new RuleTester(folder, rules).cases();
    }

    private List<TestCase> cases() {
        List<String> untestable = untestable(folder, all);
        if (!untestable.isEmpty()) {
            return List.of(TestCase.untested(folder.id(), untestable));
        }
        List<TestCase> cases = new ArrayList<>();
        cases.add(named(
                "files",
                Stream.of(FolderCheck.mistakes(folder), CitationCheck.mistakes(folder, all.catalog()))
                        .flatMap(List::stream)
                        .toList()));
        Fixture.of(folder).forEach(fixture -> cases.add(named(fixture.name(), mistakes(fixture))));
        if (cases.stream().allMatch(TestCase::passed)) {
            folder.rules().forEach(rule -> cases.add(named("without \"%s\"".formatted(rule.name()), deletion(rule))));
        }
        return cases;
    }

    private TestCase named(String name, List<String> messages) {
        return TestCase.of(folder.id() + " " + name, messages);
    }

    /**
     * Why a rule cannot be tested: it does not compile, or its documentation cannot be read.
     *
     * @param rules what was loaded from around it
     * @return each as {@code file:line: message}; none if it can
     */
    public static List<String> untestable(RuleFolder folder, RuleEngine rules) {
        List<String> mistakes = rules.catalog().mistakes().get(folder.id());
        if (mistakes != null) {
            return mistakes;
        }
        if (folder.ruleFiles().isEmpty() && !folder.isAboutManifests()) {
            return List.of(folder.missing(RuleFolder.DRL));
        }
        return rules.catalog().specs().containsKey(folder.id())
                ? List.of()
                : List.of(folder.shown(folder.ruleFiles().get(0)) + " was not compiled");
    }

    /** Of the DRL rule that failed, where several are in the file; else of the file. */
    private String place(String reason) {
        return folder.rules().stream()
                .filter(rule -> reason.startsWith("\"" + rule.name() + "\": "))
                .map(folder::place)
                .findFirst()
                .orElseGet(() -> folder.shown(folder.ruleFiles().get(0)));
    }

    private List<String> mistakes(Fixture fixture) {
        List<String> refused = fixture.unreadable(folder);
        if (!refused.isEmpty()) {
            return refused;
        }
        try {
            if (fixture.files().isEmpty()) {
                return List.of("%s: there is no *.yaml in this folder".formatted(folder.shown(fixture.name())));
            }
            List<String> misspelt = fixture.misspelt();
            if (!misspelt.isEmpty()) {
                return misspelt.stream().map(line -> shown(fixture, line)).toList();
            }
            List<String> misnamed = misnamed(fixture);
            return misnamed.isEmpty() ? evaluated(fixture) : misnamed;
        } catch (UncheckedIOException unreadable) {
            return List.of(shown(fixture, String.valueOf(unreadable.getMessage())));
        } catch (RequestException wrong) {
            // The selection of rules is what the fixture declares.
            String key = "rules".equals(wrong.parameter()) ? Fixture.WITH : wrong.parameter();
            return List.of(shown(
                    fixture,
                    fixture.placeOf(key)
                            + ": "
                            + wrong.describe(parameter -> String.valueOf(key)).replaceAll("\\R", "; ")));
        }
    }

    /** Whether a fixture announces what its name says. */
    private List<String> misnamed(Fixture fixture) {
        List<String> announced = fixture.announced();
        if (fixture.isBad()) {
            return announced.isEmpty()
                    ? List.of("%s announces no finding; write \"# finding: the message\" at the end of its line"
                            .formatted(folder.shown(fixture.name())))
                    : List.of();
        }
        return announced.stream()
                .map(finding -> shown(fixture, finding + " (announced, though a good fixture has no findings)"))
                .toList();
    }

    private List<String> evaluated(Fixture fixture) {
        LintRun run = lint(fixture);
        List<String> failures = run.report().notEvaluated().stream()
                .filter(failure ->
                        failure.rule().equals(folder.id()) || fixture.with().contains(failure.rule()))
                .map(failure -> "%s: cannot be evaluated on %s: %s"
                        .formatted(
                                failure.rule().equals(folder.id()) ? place(failure.reason()) : failure.rule(),
                                fixture.name(),
                                failure.reason()))
                .toList();
        if (!failures.isEmpty()) {
            return failures;
        }
        run.drafts().stream()
                .filter(draft -> draft.rule().equals(folder.id()))
                .forEach(draft -> statedBy.computeIfAbsent(Statement.of(fixture, draft), unused -> new TreeSet<>())
                        .add(draft.drlRule()));
        List<String> unreadable = unreadable(fixture, run);
        return (unreadable.isEmpty() ? difference(fixture, run) : unreadable)
                .stream().map(line -> shown(fixture, line)).toList();
    }

    /** What the readers found, unless the fixture is about that. */
    private List<String> unreadable(Fixture fixture, LintRun run) {
        return folder.isAboutManifests()
                ? List.of()
                : run.report().findings().stream()
                        .filter(finding -> finding.rule().startsWith("manifest/"))
                        .filter(finding -> !fixture.with().contains(finding.rule()))
                        .map(finding -> Fixture.inWords(finding) + " [" + finding.rule() + "]")
                        .toList();
    }

    private List<String> difference(Fixture fixture, LintRun run) {
        List<String> found = run.report().findings().stream()
                .filter(finding -> finding.rule().equals(folder.id()))
                .map(Fixture::inWords)
                .toList();
        List<String> lines = new ArrayList<>();
        without(fixture.announced(), found).forEach(line -> lines.add(line + " (announced, but not found)"));
        without(found, fixture.announced()).forEach(line -> lines.add(line + " (found, but not announced)"));
        return lines;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }

    /** Whether a fixture would notice if a rule were not there. */
    private List<String> deletion(DrlRule rule) {
        if (statedBy.values().stream().anyMatch(rules -> rules.equals(Set.of(rule.name())))) {
            return List.of();
        }
        boolean fires = statedBy.values().stream().anyMatch(rules -> rules.contains(rule.name()));
        String what = fires
                ? "all that \"%s\" finds in the fixtures another rule finds, too"
                : "\"%s\" finds nothing in any fixture";
        return List.of(folder.place(rule) + ": " + what.formatted(rule.name()));
    }

    private LintRun lint(Fixture fixture) {
        List<String> ids = Stream.concat(Stream.of(folder.id(), "manifest"), fixture.with().stream())
                .toList();
        // To select costs more than to evaluate a small manifest.
        return fixture.lint(selected.computeIfAbsent(ids, only -> all.selecting(only, List.of())));
    }

    /** @param line begins with the name of a file of the fixture */
    private String shown(Fixture fixture, String line) {
        return folder.shown(fixture.isFolder() ? fixture.name() + "/" + line : line);
    }
}
