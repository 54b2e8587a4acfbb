package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.RulePages;
import io.continuitylint.authoring.NewRule;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that lie in a repository are compiled, kept, and evaluated with all others. */
class LooseRulesTest {

    private static final String ID = "acme/no-title";
    private static final Terminal TERMINAL = Terminal.of(Style.PLAIN, 80, rule -> "explain " + rule);

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private Path rules;

    @BeforeEach
    void makeARule() throws IOException {
        rules = folder.resolve("continuity/rules");
        Files.createDirectories(folder.resolve(".git"));
        Files.createDirectories(folder.resolve("shop"));
        Files.writeString(folder.resolve("shop/continuity.yaml"), "continuity: 1\nfunctions: {payroll: {tier: 1}}\n");
        NewRule.of(ID, rules).write();
    }

    @Test
    void aProjectOfTheRepositoryIsJudgedByThem() {
        LintReport report = lint();
        assertThat(report.notEvaluated()).isEmpty();
        assertThat(found(report)).containsExactly("continuity.yaml: payroll has no title");
    }

    @Test
    void theyAreLeftOutWhereThatIsWanted() {
        LintReport report =
                new Linter().lint(request().looseRules(false).build()).report();
        assertThat(found(report)).isEmpty();
        assertThat(report.rules()).noneMatch(rule -> rule.id().equals(ID));
    }

    @Test
    void theyAreCompiledOnce() throws IOException {
        lint();
        List<Path> kept = kept();
        assertThat(kept).hasSize(1);
        Object written = Files.getLastModifiedTime(kept.get(0));
        assertThat(found(lint())).hasSize(1);
        assertThat(kept()).isEqualTo(kept);
        assertThat(Files.getLastModifiedTime(kept.get(0))).isEqualTo(written);
    }

    @Test
    void aChangeIsCompiledAnew() throws IOException {
        lint();
        edit("has no title", "lacks a title");
        assertThat(found(lint())).containsExactly("continuity.yaml: payroll lacks a title");
        assertThat(kept()).hasSize(2);
    }

    @Test
    void buildsThatRunAtOnceShareWhatIsKept() throws IOException {
        List<CompletableFuture<LintReport>> runs = IntStream.range(0, 4)
                .mapToObj(run -> CompletableFuture.supplyAsync(this::lint))
                .toList();
        assertThat(runs).allSatisfy(run -> assertThat(found(run.join())).hasSize(1));
        assertThat(kept()).as("one jar, and nothing unfinished beside it").hasSize(1);
    }

    @Test
    void aBrokenOneIsToldWithItsLineAlsoInTheNextRun() throws IOException {
        NewRule.of("acme/broken", rules).write();
        Path broken = rules.resolve("acme/broken/rule.drl");
        Files.writeString(broken, Files.readString(broken).replace("title == null", "titel == null"));
        String reason = "../continuity/rules/acme/broken/rule.drl:3: Function has no titel; did you mean \"title\"?";
        for (int run = 1; run <= 2; run++) {
            LintReport report = lint();
            assertThat(report.notEvaluated()).containsExactly(new LintReport.NotEvaluated("acme/broken", reason));
            assertThat(found(report)).hasSize(1);
        }
        assertThat(new Linter()
                        .lint(request().rules(List.of("acme/broken")).build())
                        .report()
                        .notEvaluated())
                .as("it can be selected like any other")
                .hasSize(1);
    }

    @Test
    void oneThatLiesTooHighOrTooDeepIsToldInsteadOfForgotten() throws IOException {
        for (String misplaced : List.of("lonely", "acme/old/deep")) {
            Files.createDirectories(rules.resolve(misplaced));
            Files.copy(
                    rules.resolve(ID).resolve("rule.drl"),
                    rules.resolve(misplaced).resolve("rule.drl"));
        }
        LintReport report = lint();
        assertThat(report.notEvaluated())
                .extracting(LintReport.NotEvaluated::reason)
                .containsExactlyInAnyOrder(
                        "../continuity/rules/lonely/rule.drl: it is not where rules are looked for: in a folder FAMILY/NAME, like acme/never-restored",
                        "../continuity/rules/acme/old/deep/rule.drl: it is not where rules are looked for: in a folder FAMILY/NAME, like acme/never-restored");
        assertThat(found(report)).as("the others go on").hasSize(1);
    }

    @Test
    void aKeptOneThatIsDamagedIsCompiledAgain() throws IOException {
        lint();
        Path jar = kept().get(0);
        Files.write(jar, new byte[] {1, 2, 3});
        assertThat(found(lint())).hasSize(1);
        assertThat(Files.size(jar)).isGreaterThan(1000);
    }

    @Test
    void aPolicyMayOverrideThem() throws IOException {
        Files.writeString(
                folder.resolve("shop/policy.continuity.yaml"),
                "continuity: 1\npolicy: {rules: {acme/no-title: {severity: info}}}\n");
        assertThat(lint().findings())
                .filteredOn(finding -> finding.rule().equals(ID))
                .extracting(finding -> finding.severity().name())
                .containsExactly("INFO");
        Files.writeString(
                folder.resolve("shop/policy.continuity.yaml"),
                "continuity: 1\npolicy: {rules: {acme/no-title: {enabled: false}}}\n");
        assertThat(found(lint())).isEmpty();
    }

    @Test
    void theyHaveAPageAndAPlaceInTheLists() {
        assertThat(RulePages.of(ID, request().build(), false, TERMINAL)).startsWith(ID + ": ");
        assertThat(RulePages.list("acme", request().build(), TERMINAL)).contains("acme/no-title");
    }

    @Test
    void theIdOfABundledRuleIsTaken() throws IOException {
        Path own = rules.resolve("test/overdue");
        Files.createDirectories(own);
        Files.writeString(own.resolve("rule.drl"), "rule \"test/overdue\" when Function() then end\n");
        Files.writeString(own.resolve("rule.md"), "---\ntitle: Mine\nseverity: info\n---\n");
        assertThatThrownBy(this::lint)
                .isInstanceOf(RequestException.class)
                .hasMessage("the rule test/overdue is in the pack \"standard\" and in ../continuity/rules");
    }

    private LintReport lint() {
        return new Linter().lint(request().build()).report();
    }

    private LintRequest.Builder request() {
        return LintRequest.of(folder.resolve("shop"), AsOf.given(LocalDate.of(2026, 11, 20)))
                .cache(cache);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void edit(String from, String to) throws IOException {
        Path drl = rules.resolve(ID).resolve("rule.drl");
        Files.writeString(drl, Files.readString(drl).replace(from, to));
    }

    private static List<String> found(LintReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(ID))
                .map(finding -> finding.place().file() + ": " + finding.message())
                .toList();
    }
}
