package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), """
                continuity: 1
                functions:
                  bake: {tier: 1, needs: [oven], title: "Bread, mostly"}
                components:
                  oven: {kind: equipment}
                  oven-2: {kind: equipment}
                backups:
                  second-oven: {protects: oven, variant: hot-standby, uses: [oven-2]}
                """);
    }

    @Test
    void theOverviewCountsEachTypeAndNamesItsFields() {
        Ran ran = facts();
        assertThat(ran.code()).isZero();
        assertThat(ran.log()).isEmpty();
        assertThat(ran.out())
                .containsPattern("(?m)^Component +2  title, kind, ")
                .containsPattern("(?m)^TestDuty +1  of, importance, ")
                .containsPattern("(?m)^Setting +\\d+  rule, name, ")
                .containsPattern("(?m)^none of .*\\bDomain, ")
                .contains(" of " + folder.getFileName() + " as of 2026-11-20\n")
                .endsWith("--type=NAME shows them, --of=OBJECT all of one object\n");
    }

    @Test
    void theFactsOfATypeAreWrittenAsRulesWriteThem() {
        assertThat(facts("--type", "TestDuty").out())
                .startsWith(
                        "TestDuty  1\n  of=Backup(id=\"second-oven\"), importance=(of=Backup(id=\"second-oven\"), tier=1, critical=true, ")
                .contains(
                        ", cadence=Timespan.ofMonths(3), ",
                        ", state=DueState.NEVER, latest=null, ",
                        ", days=0, ",
                        ", restored=false, ")
                .contains("  continuity.yaml:8:3\n");
        assertThat(facts("--type", "Function").out())
                .startsWith("Function  1\n  function:bake  title=\"Bread, mostly\", owner=null, tier=1, ")
                .contains(", safeState=null, ");
        assertThat(facts("--type", "Setting").out())
                .contains("  rule=\"readiness/copy-stale\", name=\"graceDays\", number=");
    }

    @Test
    void aValueCanBeCopiedIntoACondition() throws IOException {
        Path manifest = folder.resolve("continuity.yaml");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("{tier: 1,", "{tier: 1, rto: 4h30m, mtpd: 90d, biaReviewed: 2026-01-31,"));
        Ran.in(folder, "rules", "new", "acme/copied");
        Path rule = folder.resolve("continuity/rules/acme/copied/rule.drl");
        List<String> conditions = Stream.of(
                        condition("Function", "title", "rto", "mtpd", "biaReviewed"),
                        condition("Objectives", "mtpdMillis", "critical"),
                        condition("TestDuty", "cadence", "state", "latest", "days"),
                        "Backup( id == \"second-oven\" )")
                .toList();
        Files.writeString(rule, """
                rule "acme/copied"
                when
                    $backup : %s
                    %s
                then
                    findings.violated($backup, "%%s matches what was copied", $backup);
                end
                """.formatted(conditions.get(3), String.join("\n    ", conditions.subList(0, 3))));
        Ran checked = Ran.in(folder, "check", "--rules", "acme");
        assertThat(checked.out()).as(conditions.toString()).contains("second-oven matches what was copied");
    }

    /** A pattern with the fields of the first fact of a type, and the values that it is shown with. */
    private String condition(String type, String... fields) {
        String facts = facts("--type", type).out();
        return Stream.of(fields)
                .map(field -> field + " == " + value(facts, field))
                .collect(Collectors.joining(", ", type + "( ", " )"));
    }

    private static String value(String facts, String field) {
        Matcher shown =
                Pattern.compile("[ (]" + field + "=(.+?)(?=, \\w+=|  \\w)").matcher(facts);
        assertThat(shown.find()).as(field + " in " + facts).isTrue();
        return shown.group(1);
    }

    @Test
    void aPatternMayNameSeveralTypes() {
        assertThat(facts("--type", "*Duty").out())
                .contains("\nTestDuty  1\n", "\nScenarioDuty  0\n")
                .doesNotContain("Function  ");
    }

    @Test
    void theFactsOfAnObjectAreItAndThoseThatNameIt() {
        Ran ran = facts("--of", "second-oven");
        assertThat(ran.out())
                .contains("Backup  1\n  backup:second-oven  ", "TestDuty  1\n", "Importance  1\n")
                .doesNotContain("Function  ");
        assertThat(facts("--of", "backup:second-oven").out()).isEqualTo(ran.out());
    }

    @Test
    void programsGetValues() {
        assertThat(facts("--type", "TestDuty", "--format", "json").out())
                .startsWith("{\n  \"schemaVersion\" : 1,\n  \"project\" : ")
                .contains(
                        "\"TestDuty\" : [",
                        "\"place\" : \"continuity.yaml:8:3\"",
                        "\"of\" : \"backup:second-oven\"",
                        "\"state\" : \"NEVER\"",
                        "\"days\" : 0",
                        "\"restored\" : false");
    }

    @Test
    void theSameFactsAreShownInTheSameWay() {
        assertThat(facts("--type", "*").out()).isEqualTo(facts("--type", "*").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --type TestDutty  | --type: there is no type of facts "TestDutty"; did you mean "TestDuty"?
            --type *Dutty     | --type: there is no type of facts "*Dutty"
            --of second-ovn   | --of: there is no object "second-ovn"; did you mean "second-oven"?
            --format yaml     | --format: "yaml" is none of text, json
            nowhere           | PATH: there is no file or folder
            """)
    void whatIsNotThereIsRefused(String options, String refusal) {
        Ran ran = facts(options.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.log()).startsWith("error: " + refusal);
    }

    @Test
    void anIdOfSeveralObjectsIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("continuity.yaml"),
                "continuity: 1\nfunctions: {bake: {tier: 1, needs: [bake]}}\ncomponents: {bake: {kind: equipment}}\n");
        assertThat(facts("--of", "bake").log())
                .startsWith("error: --of: \"bake\" is one of component:bake, function:bake; write which");
    }

    private Ran facts(String... options) {
        String[] command = new String[options.length + 1];
        command[0] = "facts";
        System.arraycopy(options, 0, command, 1, options.length);
        return Ran.in(folder, command);
    }
}
