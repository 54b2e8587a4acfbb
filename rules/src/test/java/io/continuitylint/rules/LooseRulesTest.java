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
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.2, 0.5, 0.999})
    void aKeptOneThatIsDamagedAnywhereIsCompiledAgain(double where) throws IOException {
        lint();
        Path jar = kept().get(0);
        byte[] bytes = Files.readAllBytes(jar);
        bytes[(int) (bytes.length * where)] ^= 1;
        Files.write(jar, bytes);
        assertThat(found(lint())).hasSize(1);
        assertThat(kept()).containsExactly(jar);
        bytes[(int) (bytes.length * where)] ^= 1;
        assertThat(Files.readAllBytes(jar)).isEqualTo(bytes);
    }

    @Test
    void oneThatNoRunUsedForLongIsRemovedWithTheNextThatIsKept() throws IOException {
        lint();
        Files.setLastModifiedTime(kept().get(0), FileTime.from(Instant.now().minus(Duration.ofDays(29))));
        lint();
        Path old = Files.write(kept().get(0).resolveSibling("old.jar"), new byte[1]);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        edit("has no title", "lacks a title");
        lint();
        assertThat(kept()).as("the one that was used lately stays").hasSize(2).doesNotContain(old);
    }

    @Test
    void aMessageOfSeveralLinesIsToldInTheNextRunAsWell() throws IOException {
        Path table = Files.createDirectories(rules.resolve("acme/hosts"));
        Files.delete(rules.resolve(ID).resolve("rule.drl"));
        Files.writeString(table.resolve("rule.csv"), """
                RuleTable readiness
                CONDITION,CONDITION,ACTION
                $backup : Backup,,
                readiness in ( $param ),variant,"findings.violated($backup, ""no"")"
                Readiness,Variant,Reported
                "hot, wa
                rmm",,x
                """);
        List<LintReport.NotEvaluated> first = lint().notEvaluated();
        assertThat(first).anyMatch(each -> each.reason().contains("\n"));
        assertThat(lint().notEvaluated()).isEqualTo(first);
    }

    @Test
    void anExampleOfSeveralFilesIsNoManifestEither() throws IOException {
        Path example = Files.createDirectories(rules.resolve(ID).resolve("bad-two-teams"));
        Files.writeString(example.resolve("one.yaml"), "continuity: 1\nfunctions: {payroll: {tier: 1}}\n");
        LintReport report = new Linter()
                .lint(LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                        .cache(cache)
                        .build())
                .report();
        assertThat(report.scope().notRead()).isEmpty();
        assertThat(report.files()).extracting(file -> file.name()).containsExactly("shop/continuity.yaml");
    }

    @Test
    void withoutACacheNothingIsLeftBehind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = jars(temporary);
        new Linter().lint(request().cache(null).build());
        assertThat(jars(temporary)).isEqualTo(before);
    }

    private static long jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("continuity-rules"))
                    .count();
        }
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
