package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision table goes the way of any rule, and what the compiler says of it names the cell to change. */
class TableRuleTest {

    private static final String TABLE = """
            RuleTable Readiness,,,
            CONDITION,CONDITION,CONDITION,ACTION
            $use : UseOf...,$use : UseOf...,$tier : Importance from findings.importance($use.backup()),
            used.data!.classification,"backup.readiness != null, backup.readiness not in ( $param )",tier,"findings.violated($use.backup(), ""%s: %s"", $use.backup(), ""$param"");"
            Data,Allowed readiness,Tier,Why
            payment,"hot, warm",1,at once
            payment,"hot, warm, cold",2,in hours
            """;

    @TempDir
    private Path rules;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(rules.resolve("acme/readiness"));
    }

    @Test
    void eachRowIsARuleThatATestCanLeaveOut() throws IOException {
        Files.writeString(folder.resolve("rule.csv"), TABLE);
        RuleFolder readiness = RuleFolder.below(rules, "continuity/rules").get(0);
        assertThat(readiness.rules())
                .extracting(RuleFolder.DrlRule::name)
                .containsExactly("acme/readiness: row 6", "acme/readiness: row 7");
        assertThat(new RuleCompiler().compile("acme", rules, "continuity/rules").files())
                .containsKeys(
                        "META-INF/kie/io.continuitylint.own/acme/drools-model", "catalog/acme/readiness/rule.csv");
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            hot, warm"  | hot, warn"      | B6: "warn" is not a Readiness; did you mean "warm"?
            data!.cl    | date!.cl        | A4: Component has no date; did you mean "data"?
            ,tier,      | ,teir,          | C4: Importance has no teir; did you mean "tier"?
            not in (    | nott in (       | B4: "nott" is not known here; write not
            $use : UseOf... | $use : UseOff... | A3: there is no type UseOff; did you mean "UseOf"?
            violated(   | violates(       | D4: The method violates(Backup, String, Backup, String) is undefined for the type Findings; did you mean "violated"?
            ""%s: %s""  | ""%s: %s %s""   | D4: the message "%s: %s %s" has 3 %s, and there are 2 values
            """)
    void theCellThatIsWrongIsNamed(String from, String to, String mistake) throws IOException {
        assertThat(TABLE).contains(from);
        assertThat(mistakes("rule.csv", TABLE.replace(from, to)))
                .first()
                .isEqualTo("continuity/rules/acme/readiness/rule.csv: " + mistake);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at 100%", "100% sure", "a %d of it"})
    void aPercentSignInAMessageStandsForItself(String why) throws IOException {
        String text = TABLE.replace("""
                ""%s: %s"", $use.backup(), ""$param"\"""", """
                ""%s: $param"", $use.backup()""");
        assertThat(text).isNotEqualTo(TABLE);
        assertThat(mistakes("rule.csv", text.replace("at once", why))).isEmpty();
    }

    @Test
    void aValueThatIsDrlIsNamedWhereTheCompilerQuotesIt() throws IOException {
        String raw = TABLE.replace(",tier,", ",$use!.place ==,")
                .replace(",1,", ",$sue,")
                .replace(",2,", ",,");
        assertThat(mistakes("rule.csv", raw))
                .anyMatch(mistake -> mistake.contains("rule.csv: C6: ") && mistake.contains("$sue"));
    }

    @Test
    void aRuleIsInOneFile() throws IOException {
        Files.writeString(folder.resolve("rule.drl"), "rule \"acme/readiness\"\n");
        assertThat(mistakes("rule.csv", TABLE))
                .containsExactly(
                        "continuity/rules/acme/readiness/rule.drl: there is rule.csv as well; a rule is in one of them");
    }

    @Test
    void whatReadsASpreadsheetIsNamedWhereItIsNotThere() throws IOException {
        assertThat(mistakes("rule.xlsx", "PK"))
                .singleElement()
                .asString()
                .startsWith(
                        "continuity/rules/acme/readiness/rule.xlsx: nothing here reads spreadsheets; save the table as "
                                + "rule.csv, or add the artifact continuity-xlsx: ")
                .contains("Maven", "Gradle", "CONTINUITY_CLASSPATH");
    }

    @Test
    void aFolderWithoutARuleIsNamed() throws IOException {
        assertThat(mistakes("rule.md", "")).containsExactly("continuity/rules/acme/readiness/rule.drl is missing");
    }

    private List<String> mistakes(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return RuleCompiler.mistakes(rules, "continuity/rules");
    }
}
