package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.LintReport.NotEvaluated;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules without end: each is stopped and named, and the others are evaluated. */
@Timeout(60)
class EndlessRuleTest {

    private static final String RULE = """
            %s
            rule "acme/x"
            when
                %s
            then
                %s
            end
            """;

    private static final String SOUND = """
            rule "acme/sound"
            when
                $function : Function( safeState == null )
                $tier : Importance( tier == 1 ) from findings.importance($function)
                Importance( of == $function )
                not( Component( id == $function.id ) )
            then
                findings.violated($function, "%s names no safe state", $function);
            end
            """;
    private static final String LATE = "it took longer than 1 second and was stopped";

    @TempDir
    private Path root;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a loop            | while (true) {}
            a loop that works | for (int i = 0; ; i++) { String.valueOf(i); }
            a do loop         | int i = 0; do { i++; } while (i != 0);
            a switch          | int i = 0; while (true) { switch (i) { case 0: continue; default: return; } }
            finally           | while (true) { try { while (true) {} } finally { continue; } }
            what is caught    | while (true) { try { while (true) {} } catch (Throwable t) { } }
            calls in finally  | f(60);
            a stream          | java.util.stream.Stream.iterate(1, i -> i + 1).map(i -> i * 2).count(); while (true) {}
            a stream of loops | java.util.stream.IntStream.iterate(1, i -> 1).filter(i -> i == 2).findFirst();
            a lambda          | java.util.function.Supplier<String> s = () -> { while (true) {} }; s.get();
            """)
    void anEndlessStatementIsStopped(String name, String statement) throws IOException {
        String function = "function void f(int n) { try { if (n > 0) f(n - 1); } finally { if (n > 0) f(n - 1); } }";
        LintReport report = lint(RULE.formatted(function, "$f : Function()", statement));
        assertThat(report.notEvaluated()).containsExactly(new NotEvaluated("acme/x", LATE));
        assertThat(report.findings()).anyMatch(finding -> finding.rule().equals("acme/sound"));
        assertThat(threadsOfRules()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a constraint  | $f : Function( f(id) )
            eval          | $f : Function() eval( f($f.id()) )
            from          | $f : Function() $b : Boolean() from f($f.id())
            accumulate    | $f : Function() accumulate( Function( $b : f(id) ); $n : count($b) )
            """)
    void anEndlessConditionIsStopped(String name, String condition) throws IOException {
        LintReport report = lint(RULE.formatted("function boolean f(String id) { while (true) {} }", condition, ""));
        assertThat(report.notEvaluated()).containsExactly(new NotEvaluated("acme/x", LATE));
        assertThat(threadsOfRules()).isZero();
    }

    @Test
    void aRuleThatCallsItselfEndsTheRuleAlone() throws IOException {
        LintReport report =
                lint(RULE.formatted("function int f(int i) { return f(i + 1) + 1; }", "$f : Function()", "f(1);"));
        assertThat(report.notEvaluated()).containsExactly(new NotEvaluated("acme/x", "it calls itself without end"));
    }

    @Test
    void aRuleThatStatesFindingsWithoutEndIsStopped() throws IOException {
        String most = "it fired, or stated a finding, more than 100,000 times and was stopped";
        assertThat(lint(RULE.formatted("", "$f : Function()", "while (true) { findings.violated($f, \"%s\", $f); }"))
                        .notEvaluated())
                .containsExactly(new NotEvaluated("acme/x", most));
    }

    @Test
    void aRuleThatFiresForAllCombinationsIsStopped() throws IOException {
        String most = "it fired, or stated a finding, more than 100,000 times and was stopped";
        assertThat(lint(RULE.formatted("", "$f : Function() Function() Function()", ""))
                        .notEvaluated())
                .containsExactly(new NotEvaluated("acme/x", most));
    }

    @Test
    void aRuleThatJoinsAllWithAllIsStoppedBeforeItFillsTheMemory() throws IOException {
        String all = "Function() Function() Function() Function() Function()";
        assertThat(lint(RULE.formatted("", "$f : Function() " + all, ""), "acme/x", "60s")
                        .notEvaluated())
                .containsExactly(
                        new NotEvaluated(
                                "acme/x",
                                "it joins facts in more than 2,000,000 combinations and was stopped; let its patterns name each other's values"));
    }

    /** The thread goes on; it ends when the JDK has counted. */
    @Test
    void aRuleThatLeavesTheWorkToTheJdkIsGivenUp() throws IOException {
        String endless = "java.util.stream.LongStream.range(0, 4000000000L).map(Math::abs).filter(i -> false).sum();";
        String counted = "java.util.stream.LongStream.range(0, 9000000000L).map(Math::abs).sum();";
        assertThat(lint(RULE.formatted("", "$f : Function()", endless)).notEvaluated())
                .containsExactly(new NotEvaluated("acme/x", LATE));
        assertThat(threadsOfRules()).isZero();
        assertThat(lint(RULE.formatted("", "$f : Function()", counted).replace("acme/x", "acme/y"), "acme/y", "1s")
                        .notEvaluated())
                .contains(new NotEvaluated("acme/y", LATE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a pattern  | $f : Function( id matches "(" )        | "(" is not a regular expression: Unclosed group
            a number   | $f : Object() from List.of(1 / 0)      | ArithmeticException: / by zero
            a loop     | $f : Object() from f()                 | it took longer than 1 second and was stopped
            """)
    void whatCannotBeLoadedTakesNoOtherDown(String name, String condition, String reason) throws IOException {
        String function = "import java.util.List; function List f() { while (true) {} }";
        LintReport report = lint(RULE.formatted(function, condition, ""));
        assertThat(report.notEvaluated()).hasSize(1);
        assertThat(report.notEvaluated().get(0).reason().replace("\n", "\\n")).endsWith(reason);
        assertThat(report.findings()).anyMatch(finding -> finding.rule().equals("acme/sound"));
    }

    @Test
    void rulesThatLoadWithoutEndTakeNoLongerTogetherThanRulesMay() throws IOException {
        String drl = RULE.formatted(
                "import java.util.List; function List f() { while (true) {} }", "$f : Object() from f()", "");
        for (int rule = 1; rule <= 8; rule++) {
            WrittenRule.write(root.resolve("continuity/rules/acme/y" + rule), drl.replace("acme/x", "acme/y" + rule));
        }
        assertThat(lint(drl).notEvaluated())
                .anyMatch(failed -> failed.reason().endsWith("took longer than 6 seconds together"));
    }

    @Test
    void anExceptionIsNamed() throws IOException {
        assertThat(lint(RULE.formatted("", "$f : Function()", "Integer.parseInt(\"x\");"))
                        .notEvaluated())
                .containsExactly(new NotEvaluated("acme/x", "NumberFormatException: For input string: \"x\""));
    }

    /** What it throws is put into words while its time runs. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a message  | public String getMessage() { while (true) {} }   | it took longer than 1 second and was stopped
            a cause    | public Throwable getCause() { return new E(); }  | E
            its words  | public String getMessage() { return "out"; }     | E: out
            what fails | public String getMessage() { throw new E(); }    | it fails
            """)
    void anExceptionOfItsOwnTakesNoOtherDown(String name, String method, String reason) throws IOException {
        String statement = "class E extends RuntimeException { " + method + " } if ($f != null) throw new E();";
        LintReport report = lint(RULE.formatted("", "$f : Function()", statement));
        assertThat(report.notEvaluated()).containsExactly(new NotEvaluated("acme/x", reason));
        assertThat(report.findings()).anyMatch(finding -> finding.rule().equals("acme/sound"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".at(null)",
                ".explainsOf(java.util.Arrays.asList($f, null))",
                ".explainsOf((java.util.List) java.util.List.of(\"a\"))"
            })
    void aFindingThatSaysNothingUsefulEndsTheRuleAlone(String call) throws IOException {
        LintReport report = lint(RULE.formatted("", "$f : Function()", "findings.violated($f, \"x\")" + call + ";"));
        assertThat(report.notEvaluated()).extracting(NotEvaluated::rule).containsExactly("acme/x");
        assertThat(report.findings()).anyMatch(finding -> finding.rule().equals("acme/sound"));
    }

    private LintReport lint(String drl) throws IOException {
        return lint(drl, "acme/x", "1s");
    }

    private LintReport lint(String drl, String id, String ruleTimeout) throws IOException {
        Path rules = root.resolve("continuity/rules");
        WrittenRule.write(rules.resolve(id), drl);
        WrittenRule.write(rules.resolve("acme/sound"), SOUND);
        Files.writeString(
                root.resolve("continuity.yaml"),
                IntStream.range(0, 60)
                        .mapToObj("  f%d: {title: Function, tier: 1}\n"::formatted)
                        .collect(Collectors.joining("", "continuity: 1\nfunctions:\n", "")));
        AsOf day = AsOf.given(LocalDate.of(2026, 11, 20));
        return new Linter()
                .lint(LintRequest.of(root, day).ruleTimeout(ruleTimeout).build())
                .report();
    }

    private static long threadsOfRules() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("rule acme/x"))
                .count();
    }
}
