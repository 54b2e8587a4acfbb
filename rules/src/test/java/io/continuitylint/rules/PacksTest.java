package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.engine.RuleLimits;
import io.continuitylint.engine.RuleSources;
import io.continuitylint.finding.LintReport;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request brings rules of its own: packs that other projects built. On Windows, a jar left open fails each test. */
class PacksTest {

    private static final String ID = "acme/title-missing";
    private static final String DRL = """
            package com.acme.rules
            import io.continuitylint.model.Function
            global io.continuitylint.rule.Findings findings
            rule "%s"
            when
                $function : Function( title == null )
            then
                findings.violated($function, "%%s has no title", $function);
            end
            """;
    private static final String DOCUMENT = """
            ---
            title: A function without a title
            severity: warning
            ---
            ## How to fix it
            Give it one.
            """;

    private static CompiledPack acme;

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeAll
    static void compile() {
        acme = CompiledPack.of("acme", ID, DRL.formatted(ID), DOCUMENT);
    }

    @BeforeEach
    void write() throws IOException {
        jar = acme.write(folder.resolve("acme.jar"));
        Files.writeString(folder.resolve("continuity.yaml"), """
                continuity: 1
                functions:
                  payments:
                    tier: 4
                  payroll:
                    title: Payroll
                    tier: 4
                """);
    }

    @Test
    void evaluatesItsRulesBesidesThoseOnTheClassPath() {
        LintReport report = lint(request().packs(List.of(jar)));
        assertThat(report.notEvaluated()).isEmpty();
        assertThat(report.findings().stream().filter(finding -> finding.rule().equals(ID)))
                .extracting(Fixture::inWords)
                .containsExactly("continuity.yaml:3: payments has no title");
        assertThat(ids(report)).contains(ID, "test/overdue", "manifest/invalid");
        assertThat(report.rules().stream().filter(rule -> rule.id().equals(ID)))
                .extracting(RuleSpec::title)
                .containsExactly("A function without a title");
    }

    @Test
    void selectsItsRulesByIdAndByFamily() {
        LintRequest.Builder request = request().packs(List.of(jar));
        assertThat(selected(lint(request.rules(List.of(ID))))).containsExactly(ID);
        assertThat(ids(lint(request.rules(List.of()).skipRules(List.of("acme")))))
                .contains("test/overdue")
                .doesNotContain(ID);
    }

    @Test
    void knowsNothingOfThemInTheNextRun() {
        lint(request().packs(List.of(jar)));
        assertThat(ids(lint(request()))).contains("test/overdue").doesNotContain(ID);
    }

    @Test
    void evaluatesPacksThatWereLoadedBefore() {
        try (RuleEngine loaded = RuleEngine.load(RuleSources.of(List.of(jar), RuleLimits.USUAL))) {
            RuleEngine selected = loaded.selecting(List.of(ID), List.of());
            for (int run = 1; run <= 2; run++) {
                LintReport report =
                        new Linter().lint(request().build(), selected).report();
                assertThat(report.findings())
                        .filteredOn(finding -> finding.rule().equals(ID))
                        .extracting(Fixture::inWords)
                        .containsExactly("continuity.yaml:3: payments has no title");
            }
        }
    }

    @Test
    void letsGoOfTheJarAfterTheRun() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "the open files of a process can only be listed on Linux");
        lint(request().packs(List.of(jar)));
        refusal(request().packs(List.of(jar)).rules(List.of("acme/no-such-rule")));
        refusal(request().packs(List.of(jar, jar)));
        try (Stream<Path> files = Files.list(open)) {
            assertThat(files.filter(file -> leadsTo(file, jar))).isEmpty();
        }
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file.toRealPath());
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    @Test
    void refusesWhatIsNotAPack() throws IOException {
        Path none = folder.resolve("none.jar");
        Path text = folder.resolve("continuity.yaml");
        Path plain = acme.without(CompiledPack.DESCRIPTOR).write(folder.resolve("plain.jar"));
        assertThat(refusal(none)).isEqualTo("packs: there is no file " + none);
        assertThat(refusal(text)).isEqualTo("packs: " + text + " is not a jar that can be read");
        assertThat(refusal(folder)).isEqualTo("packs: " + folder + " is not a jar that can be read");
        assertThat(refusal(plain))
                .isEqualTo(
                        "packs: " + plain + " is not a rule pack: it has no META-INF/continuity/rule-pack.properties");
    }

    @Test
    void refusesAPackWhoseRulesCannotBeLoaded() throws IOException {
        Path empty = acme.with(CompiledPack.DESCRIPTOR, "name = acme\nvocabulary = 1\nmodels = nowhere")
                .write(folder.resolve("empty.jar"));
        Path broken = acme.with("list", "com.acme.rules.Gone")
                .with(CompiledPack.DESCRIPTOR, "vocabulary = 1\nmodels = list")
                .write(folder.resolve("broken.jar"));
        assertThat(refusal(empty))
                .isEqualTo("packs: " + empty
                        + ": the rule pack \"acme\" names the compiled rules \"nowhere\", which are not there");
        assertThat(refusal(broken))
                .isEqualTo("packs: " + broken + ": the compiled rules com.acme.rules.Gone cannot be loaded");
    }

    @Test
    void refusesAPackThatRepeatsARuleOfAnotherOne() throws IOException {
        Path copy = acme.write(folder.resolve("copy.jar"));
        Path own = CompiledPack.of("other", "test/overdue", DRL.formatted("test/overdue: title"), DOCUMENT)
                .write(folder.resolve("other.jar"));
        assertThat(refusal(jar, copy))
                .isEqualTo("packs: the rule %s is in the pack \"acme\" (%s) and in the pack \"acme\" (%s)"
                        .formatted(ID, jar, copy));
        assertThat(refusal(own))
                .isEqualTo("packs: the rule test/overdue is in the pack \"standard\" and in the pack \"other\" (%s)\n"
                                .formatted(own)
                        + "it comes with the linter; rename yours into a family of your own, such as acme/overdue");
    }

    private LintRequest.Builder request() {
        return LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)));
    }

    private static LintReport lint(LintRequest.Builder request) {
        return new Linter().lint(request.build()).report();
    }

    private static List<String> ids(LintReport report) {
        return report.rules().stream().map(RuleSpec::id).toList();
    }

    /** Without those about manifests, which take part whatever is selected. */
    private static List<String> selected(LintReport report) {
        return report.rules().stream()
                .filter(rule -> !rule.isAboutManifest())
                .map(RuleSpec::id)
                .toList();
    }

    private String refusal(Path... packs) {
        return refusal(request().packs(List.of(packs)));
    }

    private static String refusal(LintRequest.Builder request) {
        return assertThrowsExactly(RequestException.class, () -> lint(request)).describe(UnaryOperator.identity());
    }
}
